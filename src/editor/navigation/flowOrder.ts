import type { ShapeId } from '@/core/model/ids.ts'
import { flowsFrom, flowsTo, shapesInOrder } from '@/core/model/queries.ts'
import { remembered } from '@/core/model/remembered.ts'
import type { Sop } from '@/core/model/sop.ts'

/**
 * The order in which Tab walks the shapes: from each start along the flows, depth first, the exit that stands first
 * on the drawing first; what no flow reaches follows in reading order.
 */
export const flowOrder: (sop: Sop) => readonly ShapeId[] = remembered((sop) => {
  const reading = shapesInOrder(sop)
  const place = new Map(reading.map(({ id }, index) => [id, index]))
  // First the starts, then what nothing enters, then what only loops enter.
  const roots = [
    ...reading.filter(({ kind }) => kind === 'start'),
    ...reading.filter(({ id }) => flowsTo(sop, id).length === 0),
    ...reading,
  ]
  const order = new Set<ShapeId>()
  for (const root of roots) {
    const waiting = [root.id]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (order.has(id)) continue
      order.add(id)
      const exits = flowsFrom(sop, id).map(({ to }) => to)
      waiting.push(...exits.toSorted((a, b) => (place.get(b) ?? 0) - (place.get(a) ?? 0)))
    }
  }
  return [...order]
})
