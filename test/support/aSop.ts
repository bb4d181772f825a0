import { actorId, flowId, groupId, shapeId, stepId } from '@/core/model/ids.ts'
import { emptySop, emptyStep } from '@/core/model/newSop.ts'
import { ordersBetween } from '@/core/model/order.ts'
import { freePlace } from '@/core/model/places.ts'
import type { Flow, Place, Shape, ShapeKind, Sop } from '@/core/model/sop.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

interface ShapeOptions {
  readonly kind?: ShapeKind
  readonly text?: string
  readonly place?: Place
}

export interface SopBuilder {
  /** Lanes whose ids are their names. */
  actors(...names: readonly string[]): SopBuilder
  /** A row `id` with a shape of the same id in the lane `actor`; without an actor a row without shapes. */
  step(id: string, actor?: string, options?: ShapeOptions & Partial<StepTexts>): SopBuilder
  /** One more shape in a row that stands already. */
  shape(id: string, step: string, actor: string, options?: ShapeOptions): SopBuilder
  flow(from: string, to: string, options?: Partial<Flow>): SopBuilder
  group(id: string, of: 'actors' | 'steps', ...members: readonly string[]): SopBuilder
  build(): Sop
}

/** Builds a Sop for a test; ids are the given words, a flow's id is `from-to`. */
export function aSop(sop: Sop = emptySop('sop', 'id')): SopBuilder {
  const withShape = (base: Sop, id: string, step: string, actor: string, options: ShapeOptions): Sop => {
    const { kind = 'activity', text } = options
    const cell = { step: stepId(step), actor: actorId(actor) }
    const place = freePlace(base, cell, options.place ? { place: options.place } : {})
    const shape: Shape = { id: shapeId(id), kind, ...cell, place, ...(text === undefined ? {} : { text }) }
    return { ...base, shapes: { ...base.shapes, [id]: shape } }
  }
  return {
    actors(...names) {
      const orders = ordersBetween(null, null, names.length)
      const rows = names.map((name, index) => ({ id: actorId(name), name, order: orders[index] ?? '' }))
      return aSop({ ...sop, actors: Object.fromEntries(rows.map((row) => [row.id, row])) })
    },
    step(id, actor, { kind, text, place, ...texts } = {}) {
      const last = Object.values(sop.steps)
        .map((step) => step.order)
        .toSorted()
        .at(-1)
      const step = { ...emptyStep(id, ordersBetween(last ?? null, null, 1)[0] ?? ''), activity: id, ...texts }
      const base = { ...sop, steps: { ...sop.steps, [id]: step } }
      const options = { ...(kind && { kind }), ...(text !== undefined && { text }), ...(place && { place }) }
      return aSop(actor === undefined ? base : withShape(base, id, id, actor, options))
    },
    shape(id, step, actor, options = {}) {
      return aSop(withShape(sop, id, step, actor, options))
    },
    flow(from, to, options = {}) {
      const id = flowId(options.id ?? `${from}-${to}`)
      const ends = { from: shapeId(from), to: shapeId(to) }
      const flow: Flow = { label: '', line: 'solid', directed: true, ...options, id, ...ends }
      return aSop({ ...sop, flows: { ...sop.flows, [id]: flow } })
    },
    group(id, of, ...members) {
      const key = groupId(id)
      const rows: Readonly<Record<string, object>> = sop[of]
      const joined = members.map((member) => [member, { ...rows[member], group: key }])
      return aSop({
        ...sop,
        groups: { ...sop.groups, [key]: { id: key, of, name: id } },
        [of]: { ...sop[of], ...Object.fromEntries(joined) },
      })
    },
    build: () => sop,
  }
}
