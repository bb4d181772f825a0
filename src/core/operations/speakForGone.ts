import { compareReading, shapesOfStep } from '@/core/model/queries.ts'
import { isWorkingKind, leadShape } from '@/core/model/shapeText.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'

/**
 * Makes up for shapes that left their rows: a shape left alone with an empty own text shows the activity from now on.
 * Where the shape that showed it is gone and only shapes with own texts work on, the text of the first becomes the
 * activity: otherwise the old one would stay, and nobody see it.
 */
export function speakForGone(before: Sop, after: Sop, gone: readonly Shape[]): Sop {
  const ids = new Set(gone.map((shape) => shape.id))
  const left = new Set(gone.map((shape) => shape.step).filter((step) => after.steps[step]))
  const speakers = gone.filter(
    (shape) => isWorkingKind(shape.kind) && leadShape(before, shape.step)?.id === shape.id,
  )
  const silenced = new Set(speakers.map((shape) => shape.step))
  const heirs = [...left].flatMap((step) => {
    const lone = loneShape(before, step, ids)
    if (lone?.text === '') return after.shapes[lone.id] ?? []
    return silenced.has(step) ? (successor(after, step) ?? []) : []
  })
  const steps = heirs.flatMap(({ step: id, text = '' }) => {
    const step = after.steps[id]
    return step && text !== '' && step.activity !== text ? [{ ...step, activity: text }] : []
  })
  const shapes = heirs.map(({ text: _, ...silent }) => silent)
  return withTables(after, { steps: withRows(after.steps, steps), shapes: withRows(after.shapes, shapes) })
}

/** The only shape of a row that did not leave it. */
function loneShape(before: Sop, step: StepId, gone: ReadonlySet<ShapeId>): Shape | undefined {
  const [lone, another] = shapesOfStep(before, step).filter((shape) => !gone.has(shape.id))
  return another ? undefined : lone
}

/** The first shape with an own text where no other works on that could show the activity. */
function successor(sop: Sop, step: StepId): Shape | undefined {
  const working = shapesOfStep(sop, step).filter((shape) => isWorkingKind(shape.kind))
  if (working.some((shape) => shape.text === undefined)) return undefined
  return working.toSorted((a, b) => compareReading(sop, a, b)).find((shape) => shape.text?.trim() !== '')
}
