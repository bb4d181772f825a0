import { settleGroups } from '@/core/operations/settleGroups.ts'
import { ordersAfter } from '@/core/model/order.ts'
import { actorsInOrder } from '@/core/model/queries.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Adds a lane right after the actor `after` (null: first); between two lanes of one group it joins the group. */
export function addActor(
  sop: Sop,
  actor: { readonly id: ActorId; readonly name: string; readonly after: ActorId | null },
): Sop {
  if (sop.actors[actor.id]) return sop
  const order = ordersAfter(actorsInOrder(sop), actor.after, 1)[0] ?? ''
  return settleGroups(
    withTables(sop, { actors: withRows(sop.actors, [{ id: actor.id, name: actor.name, order }]) }),
    new Set([actor.id]),
  )
}
