import type { RowId, ShapeId } from '@/core/model/ids.ts'
import { actorsInOrder, flowsTo, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { flowOrder } from './navigation/flowOrder.ts'
import { idsOf, type Selected } from './selected.ts'

/** What is selected once these rows are gone, so that who works by keyboard does not lose the place. */
export function selectionAfterRemoving(sop: Sop, rows: Selected): ReadonlySet<RowId> {
  const next =
    rows.shapes.length > 0
      ? besideShapes(sop, rows)
      : (besideBands(stepsInOrder(sop), rows.steps) ??
        besideBands(actorsInOrder(sop), rows.actors) ??
        rows.flows.at(-1)?.from)
  return new Set(next ? [next] : [])
}

/** Where the flow came from, else the shape before the deleted ones in the order of Tab, else the one after them. */
function besideShapes(sop: Sop, { shapes, steps, actors }: Selected): ShapeId | undefined {
  const gone = idsOf(shapes)
  const goneBands = new Set<RowId>([...idsOf(steps), ...idsOf(actors)])
  const stays = (id: ShapeId) => {
    const shape = sop.shapes[id]
    return shape && !gone.has(id) && !goneBands.has(shape.step) && !goneBands.has(shape.actor)
  }
  const sources = new Set(shapes.flatMap(({ id }) => flowsTo(sop, id).map(({ from }) => from)))
  const order = flowOrder(sop)
  const first = order.findIndex((id) => gone.has(id))
  return (
    order.find((id) => sources.has(id) && stays(id)) ??
    order.slice(0, first).findLast(stays) ??
    order.slice(first).find(stays)
  )
}

/** The lane or row before the deleted ones, else the one after them. */
function besideBands<Band extends { readonly id: RowId }>(
  order: readonly Band[],
  gone: readonly Band[],
): RowId | undefined {
  const ids = new Set(gone.map(({ id }) => id))
  const first = order.findIndex(({ id }) => ids.has(id))
  const stays = ({ id }: Band) => !ids.has(id)
  return first < 0 ? undefined : (order.slice(0, first).at(-1) ?? order.slice(first).find(stays))?.id
}
