import { removeShapes } from '@/core/operations/removeShapes.ts'
import { rehomeRoutes } from '@/core/operations/rehomeRoutes.ts'
import { settleGroups } from '@/core/operations/settleGroups.ts'
import { shapesOfStep } from '@/core/model/queries.ts'
import { withTables, withoutRows } from '@/core/model/tables.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Removes rows with their texts and shapes; flows are healed as in `removeShapes`. */
export function removeSteps(sop: Sop, ids: ReadonlySet<StepId>): Sop {
  const shapes = new Set([...ids].flatMap((id) => shapesOfStep(sop, id).map((shape) => shape.id)))
  const emptied = removeShapes(sop, shapes, 'drop')
  const left = withTables(emptied, { steps: withoutRows(emptied.steps, (step) => ids.has(step.id)) })
  return settleGroups(rehomeRoutes(sop, left))
}
