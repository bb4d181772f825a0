import { settleGroups, withGroup } from '@/core/operations/settleGroups.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { inSequence, movedAfter } from '@/core/model/sequence.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { StepId, GroupId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Makes a phase of rows. Rows that stand apart are brought beside the first of them. */
export function groupSteps(
  sop: Sop,
  ids: ReadonlySet<StepId>,
  group: { readonly id: GroupId; readonly name: string },
): Sop {
  const members = stepsInOrder(sop).filter((step) => ids.has(step.id))
  const first = members[0]
  if (!first) return sop
  const others = new Set(members.slice(1).map((step) => step.id))
  const sequence = inSequence(movedAfter(stepsInOrder(sop), others, first.id), others)
  const steps = sequence.map((step) => (ids.has(step.id) ? withGroup(step, group.id) : step))
  const groups = withRows(sop.groups, [{ id: group.id, name: group.name, of: 'steps' as const }])
  return settleGroups(withTables(sop, { groups, steps: withRows(sop.steps, steps) }))
}
