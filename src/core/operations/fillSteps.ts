import { stepId } from '@/core/model/ids.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { IdSource } from '@/core/model/newId.ts'
import { rowIndex, stepsInOrder } from '@/core/model/queries.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'
import type { Sop } from '@/core/model/sop.ts'
import { addSteps } from './addSteps.ts'
import { editStep } from './editStep.ts'

/** Writes texts into the steps from one on, a row each, as a spreadsheet fills its cells; beyond the last step new ones are made. */
export function fillSteps(
  sop: Sop,
  from: StepId,
  { rows, newId }: { readonly rows: readonly Partial<StepTexts>[]; readonly newId: IdSource },
): Sop {
  const first = rowIndex(sop, from)
  if (first < 0) return sop
  const steps = stepsInOrder(sop).slice(first)
  const filled = steps.reduce((next, { id }, index) => editStep(next, id, rows[index] ?? {}), sop)
  const more = rows.slice(steps.length).map((texts) => ({ id: stepId(newId()), texts }))
  return more.length === 0 ? filled : addSteps(filled, more, stepsInOrder(sop).at(-1)?.id ?? null)
}
