import { withRows, withTables } from '@/core/model/tables.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { Actor, Sop } from '@/core/model/sop.ts'

/** Sets how wide a lane is at least, in mm; null gives it back to the layout. Never narrower than 10 mm. */
export function resizeActor(sop: Sop, id: ActorId, width: number | null): Sop {
  const actor = sop.actors[id]
  if (!actor) return sop
  const next = withWidth(actor, width)
  return next.width === actor.width ? sop : withTables(sop, { actors: withRows(sop.actors, [next]) })
}

function withWidth(actor: Actor, width: number | null): Actor {
  const { width: _, ...rest } = actor
  // 10 mm: the narrowest lane of a real form with 15 actors (domain.md section 4).
  return width === null || !Number.isFinite(width)
    ? rest
    : { ...rest, width: Math.max(10, Math.round(width * 10) / 10) }
}
