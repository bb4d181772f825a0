import { compareReading, shapesOfStep } from '@/core/model/queries.ts'
import { isWorkingKind, leadShape } from '@/core/model/shapeText.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'

/**
 * Makes up for shapes that left their rows and were the ones to show the activity: where only shapes with own texts
 * work on there, the text of the first becomes the activity. Otherwise the old one would stay, and nobody see it.
 */
export function speakForGone(before: Sop, after: Sop, gone: readonly Shape[]): Sop {
  const speakers = gone.filter(
    (shape) => isWorkingKind(shape.kind) && leadShape(before, shape.step)?.id === shape.id,
  )
  const successors = speakers.flatMap(({ step }) => (after.steps[step] ? (successor(after, step) ?? []) : []))
  if (successors.length === 0) return after
  const steps = successors.flatMap(({ step: id, text = '' }) => {
    const step = after.steps[id]
    return step && step.activity !== text ? [{ ...step, activity: text }] : []
  })
  const shapes = successors.map(({ text: _, ...silent }) => silent)
  return withTables(after, { steps: withRows(after.steps, steps), shapes: withRows(after.shapes, shapes) })
}

/** The first shape with an own text where no other works on that could show the activity. */
function successor(sop: Sop, step: Shape['step']): Shape | undefined {
  const working = shapesOfStep(sop, step).filter((shape) => isWorkingKind(shape.kind))
  if (working.some((shape) => shape.text === undefined)) return undefined
  return working.toSorted((a, b) => compareReading(sop, a, b)).find((shape) => shape.text?.trim() !== '')
}
