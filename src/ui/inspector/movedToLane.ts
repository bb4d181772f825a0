import type { ActorId } from '@/core/model/ids.ts'
import { newId } from '@/core/model/newId.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import { moveShapes } from '@/core/operations/moveShapes.ts'

/** The Sop with shapes in another lane, each in the row it stands in. */
export function movedToLane(sop: Sop, shapes: readonly Shape[], actor: ActorId): Sop {
  return shapes.reduce((now, { id }) => {
    const shape = now.shapes[id]
    if (!shape || shape.actor === actor) return now
    const target = { kind: 'cell', step: shape.step, actor, place: shape.place } as const
    return moveShapes(now, { ids: new Set([id]), lead: id, target, newId, actorName: '' })
  }, sop)
}
