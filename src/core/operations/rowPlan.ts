import { shapesOfStep } from '@/core/model/queries.ts'
import type { LeftTexts } from '@/core/operations/removeShapes.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Sop, Step } from '@/core/model/sop.ts'

/** The rows after a move: all steps in order with keys that fit, and the step each moved shape lands in. */
export interface RowPlan {
  readonly steps: readonly Step[]
  readonly landing: ReadonlyMap<ShapeId, StepId>
}

/** What planning the rows of a move needs: ids for new rows, and what becomes of texts that nobody takes along. */
export interface RowRules {
  readonly newStepId: () => StepId
  readonly leftTexts: LeftTexts
}

/** Whether all of a step's shapes are among those moved, so that the step takes part in the move. */
export function isVacated(sop: Sop, step: StepId, moved: ReadonlySet<ShapeId>): boolean {
  const shapes = shapesOfStep(sop, step)
  return shapes.length > 0 && shapes.every((shape) => moved.has(shape.id))
}
