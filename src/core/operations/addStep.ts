import { settleGroups } from '@/core/operations/settleGroups.ts'
import { emptyStep } from '@/core/model/newSop.ts'
import { ordersAfter } from '@/core/model/order.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

/** Adds a row right after the step `after` (null: first); between two rows of one phase it joins the phase. */
export function addStep(
  sop: Sop,
  step: { readonly id: StepId; readonly after: StepId | null; readonly texts?: Partial<StepTexts> },
): Sop {
  if (sop.steps[step.id]) return sop
  const order = ordersAfter(stepsInOrder(sop), step.after, 1)[0] ?? ''
  const row = { ...emptyStep(step.id, order), ...step.texts }
  return settleGroups(withTables(sop, { steps: withRows(sop.steps, [row]) }), new Set([step.id]))
}
