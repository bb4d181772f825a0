import { rehomeRoutes } from '@/core/operations/rehomeRoutes.ts'
import { speakForGone } from '@/core/operations/speakForGone.ts'
import { settleGroups } from '@/core/operations/settleGroups.ts'
import { freePlaces, isSamePlace, middle } from '@/core/model/places.ts'
import { shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import { isConnector, isWorkingKind, showsActivity, textOfShape } from '@/core/model/shapeText.ts'
import { isBlank } from '@/core/model/stepTexts.ts'
import { rowsOf, withChangedRows, withRows, withTables } from '@/core/model/tables.ts'
import type { RowPlan } from '@/core/operations/rowPlan.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Place, Shape, Sop, Step } from '@/core/model/sop.ts'

/** A moved shape with the lane it lands in and, for the one under the pointer, the place it was dropped on. */
export interface Landing {
  readonly shape: Shape
  readonly actor: ActorId
  readonly place: Place | null
}

/** The Sop with shapes put where a plan says; each goes on showing the text it showed. */
export function placeShapes(sop: Sop, landings: readonly Landing[], plan: RowPlan): Sop {
  const planned = withTables(sop, { steps: plannedSteps(sop, plan) })
  const landed = worded(planned, sop, standing(sop, landings, plan))
  const gone = landed.shapes.flatMap((shape) => {
    const before = sop.shapes[shape.id]
    return before && before.step !== shape.step ? [before] : []
  })
  const shapes = withRows(sop.shapes, landed.shapes)
  const placed = withTables(planned, { shapes, steps: withRows(planned.steps, landed.steps) })
  const arrived = plan.steps.filter((step) => sop.steps[step.id]?.order !== step.order)
  const settled = settleGroups(rehomeRoutes(sop, placed), new Set(arrived.map((step) => step.id)))
  return speakForGone(sop, settled, gone)
}

function plannedSteps(sop: Sop, plan: RowPlan): Sop['steps'] {
  if (plan.steps === stepsInOrder(sop)) return sop.steps
  const planned = new Set(plan.steps.map((step) => step.id))
  const moved = plan.steps.filter((step) => sop.steps[step.id]?.order !== step.order)
  return withChangedRows(sop.steps, {
    removed: rowsOf(sop.steps).filter((step) => !planned.has(step.id)),
    added: moved,
  })
}

/** The shapes in their new cells and places; one that is alone in its cell and was not dropped on a place stands in the middle. */
function standing(sop: Sop, landings: readonly Landing[], plan: RowPlan): readonly Shape[] {
  const cells = landings.map(({ shape, actor }) => ({
    actor,
    step: plan.landing.get(shape.id) ?? shape.step,
  }))
  const counts = new Map<string, number>()
  const keys = cells.map(({ step, actor }) => `${step} ${actor}`)
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const placeFor = freePlaces(sop, new Set(landings.map(({ shape }) => shape.id)))
  return landings.map(({ shape, place }, index) => {
    const cell = cells[index] ?? shape
    const wanted = place ?? (counts.get(keys[index] ?? '') === 1 ? middle : shape.place)
    const free = placeFor(cell, wanted)
    const isSame = cell.step === shape.step && cell.actor === shape.actor && isSamePlace(free, shape.place)
    return isSame ? shape : { ...shape, step: cell.step, actor: cell.actor, place: free }
  })
}

/**
 * The shapes that come into other steps with the text they showed: as the activity of a blank row of their own, else as
 * own text. The first that comes into such a row names it.
 */
function worded(
  planned: Sop,
  before: Sop,
  shapes: readonly Shape[],
): { readonly shapes: readonly Shape[]; readonly steps: readonly Step[] } {
  const moved = new Set<ShapeId>(shapes.map((shape) => shape.id))
  const entered = new Set<StepId>()
  const named: Step[] = []
  const arrived = shapes.map((shape) => {
    const source = before.shapes[shape.id]
    const step = planned.steps[shape.step]
    const staying = shapesOfStep(before, shape.step).filter((other) => !moved.has(other.id))
    const isFirst = staying.length === 0 && !entered.has(shape.step)
    entered.add(shape.step)
    if (!source || !step || source.step === shape.step || isConnector(shape)) return shape
    const text = textOfShape(before, shape.id)
    if (isFirst && isBlank(step)) {
      const { text: _, ...silent } = shape
      if (text !== '') named.push({ ...step, activity: text })
      return silent
    }
    return saysDefaultBeside(before, source, staying) ? shape : { ...shape, text }
  })
  return { shapes: arrived, steps: named }
}

/** Whether a start or end that says its default word goes on saying it, since another shape of the row shows the activity. */
function saysDefaultBeside(before: Sop, source: Shape, staying: readonly Shape[]): boolean {
  if (source.text !== undefined || isWorkingKind(source.kind) || showsActivity(before, source)) return false
  return staying.some((other) => other.text === undefined && isWorkingKind(other.kind))
}
