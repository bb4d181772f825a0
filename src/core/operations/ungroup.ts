import { withGroup } from '@/core/operations/settleGroups.ts'
import { mapRows, withTables, withoutRows } from '@/core/model/tables.ts'
import type { GroupId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Removes the name over a group of lanes or beside a phase; its lanes or rows stay. */
export function ungroup(sop: Sop, id: GroupId): Sop {
  if (!sop.groups[id]) return sop
  return withTables(sop, {
    actors: mapRows(sop.actors, (actor) => (actor.group === id ? withGroup(actor, undefined) : actor)),
    steps: mapRows(sop.steps, (step) => (step.group === id ? withGroup(step, undefined) : step)),
    groups: withoutRows(sop.groups, (group) => group.id === id),
  })
}
