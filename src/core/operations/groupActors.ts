import { settleGroups, withGroup } from '@/core/operations/settleGroups.ts'
import { actorsInOrder } from '@/core/model/queries.ts'
import { inSequence, movedAfter } from '@/core/model/sequence.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { ActorId, GroupId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Puts lanes under one second-level head. Lanes that stand apart are brought beside the first of them. */
export function groupActors(
  sop: Sop,
  ids: ReadonlySet<ActorId>,
  group: { readonly id: GroupId; readonly name: string },
): Sop {
  const members = actorsInOrder(sop).filter((actor) => ids.has(actor.id))
  const first = members[0]
  if (!first) return sop
  const others = new Set(members.slice(1).map((actor) => actor.id))
  const sequence = inSequence(movedAfter(actorsInOrder(sop), others, first.id), others)
  const actors = sequence.map((actor) => (ids.has(actor.id) ? withGroup(actor, group.id) : actor))
  const groups = withRows(sop.groups, [{ id: group.id, name: group.name, of: 'actors' as const }])
  return settleGroups(withTables(sop, { groups, actors: withRows(sop.actors, actors) }))
}
