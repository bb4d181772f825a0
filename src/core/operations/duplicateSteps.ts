import { pasteFragment } from '@/core/operations/pasteFragment.ts'
import { copyFragment } from '@/core/model/fragment.ts'
import { shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Copies whole rows, with their shapes and the flows among them, into new rows right below the last of them. */
export function duplicateSteps(sop: Sop, ids: ReadonlySet<StepId>, rows: NewRows): Sop {
  const steps = stepsInOrder(sop).filter((step) => ids.has(step.id))
  const last = steps.at(-1)
  if (!last) return sop
  const known = new Set(steps.map((step) => step.id))
  const shapes = new Set(steps.flatMap(({ id }) => shapesOfStep(sop, id).map((shape) => shape.id)))
  return pasteFragment(sop, copyFragment(sop, shapes, known), { after: last.id, ...rows })
}
