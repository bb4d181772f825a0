import { isVacated } from '@/core/operations/rowPlan.ts'
import { emptyStep } from '@/core/model/newSop.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { inSequence, withBlockAfter } from '@/core/model/sequence.ts'
import type { RowPlan, RowRules } from '@/core/operations/rowPlan.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Shape, Sop, Step } from '@/core/model/sop.ts'

/**
 * Rows for shapes dropped right after the row `after` (null: first): the steps that all their shapes leave move there,
 * for the others rows are made.
 */
export function planBetween(
  sop: Sop,
  shapes: readonly Shape[],
  after: StepId | null,
  rules: RowRules,
): RowPlan {
  const known = stepsInOrder(sop)
  const moved = new Set(shapes.map((shape) => shape.id))
  const rowFor = new Map<StepId, Step>()
  const landing = new Map<ShapeId, StepId>()
  for (const shape of shapes) {
    const source = sop.steps[shape.step]
    const row =
      rowFor.get(shape.step) ??
      (source && isVacated(sop, source.id, moved) ? source : emptyStep(rules.newStepId(), ''))
    rowFor.set(shape.step, row)
    landing.set(shape.id, row.id)
  }
  const block = [...rowFor.values()]
  const sequence = withBlockAfter(known, block, after)
  const isUnchanged =
    sequence.length === known.length && sequence.every((step, index) => step === known[index])
  return { steps: isUnchanged ? known : inSequence(sequence, new Set(block.map((row) => row.id))), landing }
}
