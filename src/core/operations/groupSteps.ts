import { gathered, settleGroups } from '@/core/operations/settleGroups.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { StepId, GroupId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Makes a phase of rows. Rows that stand apart are brought beside the first of them. */
export function groupSteps(
  sop: Sop,
  ids: ReadonlySet<StepId>,
  group: { readonly id: GroupId; readonly name: string },
): Sop {
  const steps = gathered(stepsInOrder(sop), ids, group.id)
  if (steps.length === 0) return sop
  const groups = withRows(sop.groups, [{ id: group.id, name: group.name, of: 'steps' as const }])
  return settleGroups(withTables(sop, { groups, steps: withRows(sop.steps, steps) }))
}
