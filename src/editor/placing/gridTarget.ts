import type { ActorId, FlowId } from '@/core/model/ids.ts'
import { actorsInOrder, laneIndex, rowIndex, shapesInCell } from '@/core/model/queries.ts'
import { middle } from '@/core/model/places.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'
import type { DropTarget } from '../gesture.ts'

/** The place of the grid a target means. */
export function gridTarget(sop: Sop, target: DropTarget): GridTarget | null {
  return target.kind === 'flow' ? placeOnFlow(sop, target.flow, target.lane) : target
}

/**
 * Where a shape inserted into a flow stands: within one row in an empty lane between its ends, else in a new row right
 * below its source, in the wanted lane or that of its target. Null for an unknown flow.
 */
export function placeOnFlow(sop: Sop, id: FlowId, wanted?: ActorId): GridTarget | null {
  const flow = sop.flows[id]
  const from = flow && sop.shapes[flow.from]
  const to = flow && sop.shapes[flow.to]
  if (!from || !to) return null
  if (from.step === to.step) {
    const ends = [laneIndex(sop, from.actor), laneIndex(sop, to.actor)].toSorted((a, b) => a - b)
    const between = actorsInOrder(sop).slice((ends[0] ?? 0) + 1, ends[1])
    const isFree = (lane: ActorId) => shapesInCell(sop, from.step, lane).length === 0
    const empty = between.filter(({ id }) => isFree(id))
    const free = empty.find(({ id }) => id === wanted) ?? empty[0]
    if (free) return { kind: 'cell', step: from.step, actor: free.id, place: middle }
  }
  // A loop back is mended where it begins, not above the row it returns to.
  const isBack = rowIndex(sop, to.step) < rowIndex(sop, from.step)
  return { kind: 'newRow', after: from.step, actor: wanted ?? (isBack ? from.actor : to.actor) }
}
