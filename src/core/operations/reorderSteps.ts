import { settleGroups } from '@/core/operations/settleGroups.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { inSequence, movedAfter } from '@/core/model/sequence.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Moves rows, as one block, right after the step `after` (null: first). Their shapes and flows follow. */
export function reorderSteps(sop: Sop, ids: ReadonlySet<StepId>, after: StepId | null): Sop {
  const sorted = stepsInOrder(sop)
  const sequence = movedAfter(sorted, ids, after)
  if (sequence.every((step, index) => step === sorted[index])) return sop
  return settleGroups(withTables(sop, { steps: withRows(sop.steps, inSequence(sequence, ids)) }), ids)
}
