import { addSteps } from '@/core/operations/addSteps.ts'
import type { NewStep } from '@/core/operations/addSteps.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Adds a row right after the step `after` (null: first); between two rows of one phase it joins the phase. */
export function addStep(sop: Sop, step: NewStep & { readonly after: StepId | null }): Sop {
  return addSteps(sop, [step], step.after)
}
