import { flowsFrom, shapesInOrder } from '@/core/model/queries.ts'
import { remembered } from '@/core/model/remembered.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import type { ShapeId } from '@/core/model/ids.ts'

/**
 * The shapes in the order a reader follows them: from each start (then from whatever is still unvisited, in reading
 * order) along the flows, depth first, an answer's forward exit before its loop back.
 */
export const shapesInFlowOrder: (sop: Sop) => readonly Shape[] = remembered((sop: Sop) => {
  const reading = shapesInOrder(sop)
  const position = new Map(reading.map((shape, index) => [shape.id, index]))
  const roots = [...reading.filter((shape) => shape.kind === 'start'), ...reading]
  const visited = new Set<ShapeId>()
  const order: Shape[] = []
  for (const root of roots) {
    const waiting = [root]
    for (let shape = waiting.pop(); shape; shape = waiting.pop()) {
      if (visited.has(shape.id)) continue
      visited.add(shape.id)
      order.push(shape)
      const next = flowsFrom(sop, shape.id).flatMap((flow) => sop.shapes[flow.to] ?? [])
      waiting.push(...next.toSorted((a, b) => (position.get(b.id) ?? 0) - (position.get(a.id) ?? 0)))
    }
  }
  return order
})
