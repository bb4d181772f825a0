import { isVacated } from '@/core/operations/rowPlan.ts'
import { emptyStep } from '@/core/model/newSop.ts'
import { shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import { inSequence } from '@/core/model/sequence.ts'
import { holdsUnshownTexts } from '@/core/model/shapeText.ts'
import { isBlank } from '@/core/model/stepTexts.ts'
import type { RowPlan, RowRules } from '@/core/operations/rowPlan.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Shape, Sop, Step } from '@/core/model/sop.ts'

/** The row each shape lands on, by its index; one past the last row asks for a new one. */
type RowOf = ReadonlyMap<ShapeId, number>

/**
 * Rows for shapes that land on rows: a vacated step takes a row that is free, otherwise its shapes join the step there,
 * and the step they left goes unless it holds texts that are to be kept.
 */
export function planOnto(sop: Sop, shapes: readonly Shape[], rowOf: RowOf, rules: RowRules): RowPlan {
  const known = stepsInOrder(sop)
  const moved = shapes.filter((shape) => known[rowOf.get(shape.id) ?? -1]?.id !== shape.step)
  if (moved.length === 0) {
    return { steps: known, landing: new Map(shapes.map((shape) => [shape.id, shape.step] as const)) }
  }
  const ids = new Set(moved.map((shape) => shape.id))
  const vacated = new Set(moved.map((shape) => shape.step).filter((id) => isVacated(sop, id, ids)))
  const takers = takersOf(sop, moved, { rowOf, vacated })
  const going = new Set<string>([...takers.values()].map((step) => step.id))
  const goes = (step: Step) =>
    vacated.has(step.id) && (rules.leftTexts === 'drop' || !holdsUnshownTexts(sop, step))
  const targets = new Set(moved.map((shape) => rowOf.get(shape.id)))
  const count = Math.max(known.length, ...[...rowOf.values()].map((row) => row + 1))

  const rows = Array.from({ length: count }, (_, row): readonly Step[] => {
    const step = known[row]
    const taker = takers.get(row)
    const stays = step && !going.has(step.id) && !goes(step) && !(taker && isBlank(step))
    const left = stays ? [step] : []
    if (taker) return [taker, ...left]
    // A row for shapes that bring none along, or one past the last, which keeps the distances.
    const isMissing = targets.has(row) ? !stays || vacated.has(step.id) : !step
    return isMissing ? [emptyStep(rules.newStepId(), ''), ...left] : left
  })

  const landing = shapes.map(
    (shape) => [shape.id, rows[rowOf.get(shape.id) ?? 0]?.[0]?.id ?? shape.step] as const,
  )
  const steps = rows.flat()
  const changed = new Set(
    steps.filter((step) => going.has(step.id) || !sop.steps[step.id]).map(({ id }) => id),
  )
  return { steps: inSequence(steps, changed), landing: new Map(landing) }
}

/** The vacated steps that move as a whole, by the row they take: one that is vacated, too, or blank and empty. */
function takersOf(
  sop: Sop,
  moved: readonly Shape[],
  { rowOf, vacated }: { readonly rowOf: RowOf; readonly vacated: ReadonlySet<StepId> },
): ReadonlyMap<number, Step> {
  const known = stepsInOrder(sop)
  const ids = new Set(moved.map((shape) => shape.id))
  const isFree = (step: Step | undefined) =>
    !step ||
    vacated.has(step.id) ||
    (isBlank(step) && shapesOfStep(sop, step.id).every((shape) => ids.has(shape.id)))
  const takers = new Map<number, Step>()
  for (const shape of moved) {
    const step = sop.steps[shape.step]
    const row = rowOf.get(shape.id) ?? 0
    if (step && vacated.has(step.id) && isFree(known[row]) && !takers.has(row)) takers.set(row, step)
  }
  return takers
}
