import type { ActorId, StepId } from '@/core/model/ids.ts'
import { actorsInOrder, laneIndex, rowIndex, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The lane so many lanes further; null beyond the first and the last one. */
export function laneFrom(sop: Sop, actor: ActorId, by: number): ActorId | null {
  const index = laneIndex(sop, actor) + by
  return index < 0 ? null : (actorsInOrder(sop)[index]?.id ?? null)
}

/** The row so many rows further; null beyond the first and the last one. */
export function rowFrom(sop: Sop, step: StepId, by: number): StepId | null {
  const index = rowIndex(sop, step) + by
  return index < 0 ? null : (stepsInOrder(sop)[index]?.id ?? null)
}
