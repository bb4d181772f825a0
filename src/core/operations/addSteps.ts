import { settleGroups } from '@/core/operations/settleGroups.ts'
import { emptyStep } from '@/core/model/newSop.ts'
import { ordersAfter } from '@/core/model/order.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

/** A row that is to be made, with what is written in it. */
export interface NewStep {
  readonly id: StepId
  readonly texts?: Partial<StepTexts>
}

/**
 * Adds rows, one below the other, right after the step `after` (null: first; unknown: last); between two rows of one phase
 * they join the phase.
 */
export function addSteps(sop: Sop, steps: readonly NewStep[], after: StepId | null): Sop {
  const added = steps.filter(({ id }) => !sop.steps[id])
  if (added.length === 0) return sop
  const orders = ordersAfter(stepsInOrder(sop), after, added.length)
  const rows = added.map(({ id, texts }, index) => ({ ...emptyStep(id, orders[index] ?? ''), ...texts }))
  const ids = new Set(added.map(({ id }) => id))
  return settleGroups(withTables(sop, { steps: withRows(sop.steps, rows) }), ids)
}
