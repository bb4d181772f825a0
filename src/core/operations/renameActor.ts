import { withRows, withTables } from '@/core/model/tables.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Gives an actor another name. */
export function renameActor(sop: Sop, id: ActorId, name: string): Sop {
  const actor = sop.actors[id]
  if (!actor || actor.name === name) return sop
  return withTables(sop, { actors: withRows(sop.actors, [{ ...actor, name }]) })
}
