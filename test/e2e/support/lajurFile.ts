import { decode } from '@/core/formats/lajur/decode.ts'
import { shapeId } from '@/core/model/ids.ts'
import { textOfShape } from '@/core/model/shapeText.ts'

/** A `.lajur.json` file, as far as the journeys look into it; whatever else it has is compared as it is. */
export interface LajurFile {
  readonly sop: {
    readonly title: string
    readonly identity: Readonly<Record<string, unknown>>
    readonly actors: readonly { readonly id: string; readonly name: string; readonly group?: string }[]
    readonly groups?: readonly { readonly id: string; readonly name: string }[]
    readonly steps: readonly FileStep[]
    readonly flows: readonly FileFlow[]
  }
}

export interface FileFlow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label?: string
}

export interface FileStep {
  readonly id: string
  readonly activity: string
  readonly requirements?: string
  readonly duration?: string
  readonly output?: string
  readonly remarks?: string
  readonly shapes: readonly { readonly id: string; readonly kind: string; readonly actor: string }[]
}

/** What a file of ours says; the tests of the formats look whether files are as they should be. */
export const contentsOf = (text: string) => JSON.parse(text) as LajurFile

/**
 * The contents of a file with ids that follow from where things stand, in one order, and with the texts that the symbols
 * show: equal for equal charts, whoever drew them.
 */
export function drawingOf(text: string): unknown {
  const { sop, ...file } = contentsOf(text)
  const decoded = decode(text)
  if (!decoded.ok) throw new Error(`Not read: ${decoded.reason.key}`)
  const names = new Map(sop.actors.map(({ id, name }) => [id, name]))
  const lane = (actor: string) => sop.actors.findIndex(({ id }) => id === actor)
  const spots = new Map<string, string>()
  const steps = sop.steps.map((step, index) => ({
    ...step,
    id: index + 1,
    shapes: step.shapes
      .toSorted((a, b) => lane(a.actor) - lane(b.actor))
      .map((shape, at) => {
        const actor = names.get(shape.actor) ?? shape.actor
        const id = `${index + 1}.${at + 1} ${actor}`
        spots.set(shape.id, id)
        return { ...shape, id, actor, text: textOfShape(decoded.sop, shapeId(shape.id)) }
      }),
  }))
  const flows = sop.flows
    .map(({ id: _, from, to, ...flow }) => ({ from: spots.get(from), to: spots.get(to), ...flow }))
    .toSorted((a, b) => `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`))
  const groupNames = new Map(sop.groups?.map(({ id, name }) => [id, name]))
  const groups = sop.groups
    ?.map(({ id: _, ...group }) => group)
    .toSorted((a, b) => a.name.localeCompare(b.name))
  const actors = sop.actors.map(({ id: _, group = '', ...actor }) => ({
    ...actor,
    group: groupNames.get(group),
  }))
  return { ...file, sop: { ...sop, id: '', groups, actors, steps, flows } }
}
