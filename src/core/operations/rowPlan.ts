import { emptyStep } from '@/core/model/newSop.ts'
import { shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import { inSequence, movedAfter } from '@/core/model/sequence.ts'
import { hasOtherTexts, isBlank } from '@/core/model/stepTexts.ts'
import type { LeftTexts } from '@/core/operations/removeShapes.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Shape, Sop, Step } from '@/core/model/sop.ts'

/** The rows after a move: all steps in order with keys that fit, and the step each moved shape lands in. */
export interface RowPlan {
  readonly steps: readonly Step[]
  readonly landing: ReadonlyMap<ShapeId, StepId>
}

interface Rules {
  readonly newStepId: () => StepId
  readonly leftTexts: LeftTexts
}

/** Rows for shapes dropped between two rows: the steps that all their shapes leave move there, for the others rows are made. */
export function planBetween(sop: Sop, shapes: readonly Shape[], after: StepId | null, rules: Rules): RowPlan {
  const moved = new Set(shapes.map((shape) => shape.id))
  const landing = new Map<ShapeId, StepId>()
  const block = new Map<StepId, Step>()
  for (const source of new Set(shapes.map((shape) => shape.step))) {
    const step = sop.steps[source]
    const row = step && isVacated(sop, source, moved) ? step : emptyStep(rules.newStepId(), '')
    block.set(row.id, row)
    for (const shape of shapes) if (shape.step === source) landing.set(shape.id, row.id)
  }
  const known = stepsInOrder(sop)
  const place = after === null ? 0 : known.findIndex((step) => step.id === after) + 1
  const made = [...block.values()].filter((row) => !sop.steps[row.id])
  // New rows stand at the place already, so that the block comes together in the order of its sources.
  const withMade = [...known.slice(0, place), ...made, ...known.slice(place)]
  const ids = new Set<string>(block.keys())
  const sequence = movedAfter(withMade, ids, after)
  const sorted = [...block.values()]
  let next = 0
  const ordered = sequence.map((step) => (ids.has(step.id) ? (sorted[next++] ?? step) : step))
  if (made.length === 0 && ordered.every((step, index) => step === known[index]))
    return { steps: known, landing }
  return { steps: inSequence(ordered, ids), landing }
}

/** Rows for shapes that land on rows by index: a vacated step takes a row that is free, otherwise its shapes join the step there. */
export function planOnto(
  sop: Sop,
  shapes: readonly Shape[],
  rowOf: ReadonlyMap<ShapeId, number>,
  rules: Rules,
): RowPlan {
  const known = stepsInOrder(sop)
  const moved = new Set(
    shapes.filter((shape) => known[rowOf.get(shape.id) ?? -1]?.id !== shape.step).map((shape) => shape.id),
  )
  if (moved.size === 0)
    return { steps: known, landing: new Map(shapes.map((shape) => [shape.id, shape.step] as const)) }
  const vacated = new Set(shapes.map((shape) => shape.step).filter((id) => isVacated(sop, id, moved)))
  const isFree = (step: Step | undefined) =>
    !step ||
    vacated.has(step.id) ||
    (isBlank(step) && shapesOfStep(sop, step.id).every((shape) => moved.has(shape.id)))
  const takers = new Map<number, Step>()
  for (const shape of shapes) {
    const step = sop.steps[shape.step]
    const row = rowOf.get(shape.id) ?? 0
    if (step && moved.has(shape.id) && vacated.has(step.id) && isFree(known[row]) && !takers.has(row))
      takers.set(row, step)
  }
  const going = new Set([...takers.values()].map((step) => step.id))
  const changed = new Set<string>(going)
  const slots: Step[][] = []
  const targets = new Set(shapes.flatMap((shape) => (moved.has(shape.id) ? [rowOf.get(shape.id)] : [])))
  const count = Math.max(known.length, ...[...rowOf.values()].map((row) => row + 1))
  for (let row = 0; row < count; row++) {
    const step = known[row]
    const taker = takers.get(row)
    const isTarget = targets.has(row)
    const stays =
      step && !going.has(step.id) && !(vacated.has(step.id) && goes(step, rules)) && !(taker && isBlank(step))
    const left = stays ? [step] : []
    const main =
      taker ??
      (stays && !vacated.has(step.id)
        ? step
        : isTarget || !step
          ? emptyStep(rules.newStepId(), '')
          : undefined)
    if (main && main !== step) changed.add(main.id)
    slots.push(main && !left.includes(main) ? [main, ...left] : left)
  }
  const landing = new Map(
    shapes.map((shape) => [shape.id, slots[rowOf.get(shape.id) ?? 0]?.[0]?.id ?? shape.step] as const),
  )
  return { steps: inSequence(slots.flat(), changed), landing }
}

function goes(step: Step, rules: Rules): boolean {
  return rules.leftTexts === 'drop' || !hasOtherTexts(step)
}

function isVacated(sop: Sop, step: StepId, moved: ReadonlySet<ShapeId>): boolean {
  const shapes = shapesOfStep(sop, step)
  return shapes.length > 0 && shapes.every((shape) => moved.has(shape.id))
}
