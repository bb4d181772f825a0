import type { Step } from '@/core/model/sop.ts'

/** Whether a step holds texts besides its activity, which would be lost if the row went. */
export function hasOtherTexts(step: Step): boolean {
  return [step.requirements, step.duration, step.output, step.remarks].some((text) => text.trim() !== '')
}

/** Whether nothing at all is written in a step. */
export function isBlank(step: Step): boolean {
  return step.activity.trim() === '' && !hasOtherTexts(step)
}

/** The texts of a step, in the order of the form's columns. */
export type StepTexts = Pick<Step, 'activity' | 'requirements' | 'duration' | 'output' | 'remarks'>
