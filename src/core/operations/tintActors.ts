import { mapRows, withTables } from '@/core/model/tables.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Actor, Sop, Tint } from '@/core/model/sop.ts'

/** Gives lanes a light tint; null takes it away. */
export function tintActors(sop: Sop, ids: ReadonlySet<ActorId>, tint: Tint | null): Sop {
  return withTables(sop, {
    actors: mapRows(sop.actors, (actor) => (ids.has(actor.id) ? tinted(actor, tint) : actor)),
  })
}

function tinted(actor: Actor, tint: Tint | null): Actor {
  if ((actor.tint ?? null) === tint) return actor
  const { tint: _, ...rest } = actor
  return tint === null ? rest : { ...rest, tint }
}
