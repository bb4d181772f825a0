import { healedFlows } from '@/core/operations/healFlows.ts'
import { linkedTo } from '@/core/operations/linkConnectors.ts'
import { rehomeRoutes } from '@/core/operations/rehomeRoutes.ts'
import { speakForGone } from '@/core/operations/speakForGone.ts'
import { settleGroups } from '@/core/operations/settleGroups.ts'
import { shapesOfStep } from '@/core/model/queries.ts'
import { holdsUnshownTexts } from '@/core/model/shapeText.ts'
import { withChangedRows, withTables } from '@/core/model/tables.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Sop, Step } from '@/core/model/sop.ts'

/** What happens to a step that loses its last shape but holds texts that no shape shows. */
export type LeftTexts = 'keep' | 'drop'

/**
 * Removes shapes. A shape with one flow in and one out joins its neighbours; every other flow that touches it goes.
 * A step that loses its last shape goes too, unless it holds texts that no shape shows and these are to be kept. Where
 * the shape that showed the activity goes, the next one with an own text gives its text to the step.
 */
export function removeShapes(sop: Sop, ids: ReadonlySet<ShapeId>, leftTexts: LeftTexts = 'keep'): Sop {
  const removed = [...ids].flatMap((id) => sop.shapes[id] ?? [])
  if (removed.length === 0) return sop
  const flows = healedFlows(sop, ids)
  const shapes = withChangedRows(sop.shapes, {
    added: linkedTo(sop, ids).filter(({ id }) => !ids.has(id)),
    removed,
  })
  const emptied = stepsEmptiedBy(sop, ids).filter(
    (step) => leftTexts === 'drop' || !holdsUnshownTexts(sop, step),
  )
  const steps = withChangedRows(sop.steps, { removed: emptied, added: [] })
  const left = withTables(sop, { flows, shapes, steps })
  return speakForGone(sop, settleGroups(rehomeRoutes(sop, left)), removed)
}

/** The steps that would lose all their shapes if the given ones went. */
export function stepsEmptiedBy(sop: Sop, ids: ReadonlySet<ShapeId>): readonly Step[] {
  const touched = new Set([...ids].flatMap((id) => sop.shapes[id]?.step ?? []))
  return [...touched].flatMap((id) => {
    const step = sop.steps[id]
    return step && shapesOfStep(sop, id).every((shape) => ids.has(shape.id)) ? [step] : []
  })
}

/** The steps among those emptied that hold texts no shape shows: the user is asked what becomes of them. */
export function textsLeftBehind(sop: Sop, ids: ReadonlySet<ShapeId>): readonly StepId[] {
  return stepsEmptiedBy(sop, ids)
    .filter((step) => holdsUnshownTexts(sop, step))
    .map((step) => step.id)
}
