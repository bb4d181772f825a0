import { settleGroups } from '@/core/operations/settleGroups.ts'
import { actorsInOrder } from '@/core/model/queries.ts'
import { inSequence, movedAfter } from '@/core/model/sequence.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/**
 * Moves lanes, as one block, right after the actor `after` (null: first). Their contents follow, since shapes name
 * their actor. A lane dropped between two of one group joins it; one that leaves its group's run leaves the group.
 */
export function reorderActors(sop: Sop, ids: ReadonlySet<ActorId>, after: ActorId | null): Sop {
  const sorted = actorsInOrder(sop)
  const sequence = movedAfter(sorted, ids, after)
  if (sequence.every((actor, index) => actor === sorted[index])) return sop
  return settleGroups(withTables(sop, { actors: withRows(sop.actors, inSequence(sequence, ids)) }), ids)
}
