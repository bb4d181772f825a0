import { gathered, settleGroups } from '@/core/operations/settleGroups.ts'
import { actorsInOrder } from '@/core/model/queries.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { ActorId, GroupId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Puts lanes under one second-level head. Lanes that stand apart are brought beside the first of them. */
export function groupActors(
  sop: Sop,
  ids: ReadonlySet<ActorId>,
  group: { readonly id: GroupId; readonly name: string },
): Sop {
  const actors = gathered(actorsInOrder(sop), ids, group.id)
  if (actors.length === 0) return sop
  const groups = withRows(sop.groups, [{ id: group.id, name: group.name, of: 'actors' as const }])
  return settleGroups(withTables(sop, { groups, actors: withRows(sop.actors, actors) }))
}
