import type { Scene, TextBlock } from '@/core/layout/scene.ts'
import { textOfShape } from '@/core/model/shapeText.ts'
import type { Actor, Group, Sop, Step } from '@/core/model/sop.ts'

/** What a reader is told a part of the drawing is, where a program shows titles or speaks them. */
export interface Titles {
  readonly actor: (id: string) => string
  readonly group: (id: string) => string
  readonly step: (id: string, number: number) => string
  readonly shape: (id: string) => string
  readonly flow: (from: string, to: string, label: string) => string
}

/** Titles in the words of the Sop itself. */
export function titlesOf(sop: Sop, scene: Scene): Titles {
  const actors = new Map(Object.values<Actor>(sop.actors).map(({ id, name }) => [String(id), name]))
  const groups = new Map(Object.values<Group>(sop.groups).map(({ id, name }) => [String(id), name]))
  const steps = new Map(Object.values<Step>(sop.steps).map(({ id, activity }) => [String(id), activity]))
  // The symbols of the form are empty; their texts stand in the table.
  const isForm = scene.form !== null
  const shapes = new Map(
    scene.shapes.map(({ id, text }) => [String(id), isForm ? textOfShape(sop, id) : oneLine(text)]),
  )
  const shape = (id: string): string => shapes.get(id) ?? ''
  return {
    actor: (id) => actors.get(id) ?? '',
    group: (id) => groups.get(id) ?? '',
    step: (id, number) => `${number}. ${steps.get(id) ?? ''}`,
    shape,
    flow: (from, to, label) => `${shape(from)} → ${shape(to)}${label === '' ? '' : ` (${label})`}`,
  }
}

/** The lines of a block as one text. */
export function oneLine({ lines }: TextBlock): string {
  return lines.map(({ text }) => text).join(' ')
}
