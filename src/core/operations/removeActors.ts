import { addActor } from '@/core/operations/addActor.ts'
import { removeShapes } from '@/core/operations/removeShapes.ts'
import { settleGroups } from '@/core/operations/settleGroups.ts'
import { freePlace } from '@/core/model/places.ts'
import { actorsInOrder, shapesInOrder, shapesOfActor } from '@/core/model/queries.ts'
import { withRows, withTables, withoutRows } from '@/core/model/tables.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { LeftTexts } from '@/core/operations/removeShapes.ts'
import type { Sop } from '@/core/model/sop.ts'

/**
 * What becomes of the shapes of removed lanes: they move to the neighbour (the next lane that stays, else the one
 * before), to an ordinary actor of the given name (made with the given id when there is none), or they are deleted.
 */
export type LaneContents =
  | { readonly kind: 'neighbour' }
  | { readonly kind: 'unassigned'; readonly id: ActorId; readonly name: string }
  | { readonly kind: 'delete'; readonly leftTexts?: LeftTexts }

/** Whether lanes hold shapes, so that the user is asked what becomes of them. */
export function hasContents(sop: Sop, ids: ReadonlySet<ActorId>): boolean {
  return [...ids].some((id) => shapesOfActor(sop, id).length > 0)
}

/** Removes lanes. Without a neighbour left the contents are deleted. */
export function removeActors(sop: Sop, ids: ReadonlySet<ActorId>, contents: LaneContents): Sop {
  if (![...ids].some((id) => sop.actors[id])) return sop
  const { sop: ready, heir } = withHeir(sop, ids, contents)
  const emptied = heir === null ? withoutContents(ready, ids, contents) : withContentsMoved(ready, ids, heir)
  return settleGroups(
    withTables(emptied, { actors: withoutRows(emptied.actors, (actor) => ids.has(actor.id)) }),
  )
}

function withHeir(
  sop: Sop,
  ids: ReadonlySet<ActorId>,
  contents: LaneContents,
): { sop: Sop; heir: ActorId | null } {
  if (contents.kind === 'delete' || !hasContents(sop, ids)) return { sop, heir: null }
  const actors = actorsInOrder(sop)
  if (contents.kind === 'unassigned') {
    const known = actors.find((actor) => actor.name === contents.name && !ids.has(actor.id))
    if (known) return { sop, heir: known.id }
    const last = actors.at(-1)?.id ?? null
    return { sop: addActor(sop, { id: contents.id, name: contents.name, after: last }), heir: contents.id }
  }
  const last = actors.findLastIndex((actor) => ids.has(actor.id))
  const next = actors.slice(last + 1)[0] ?? actors.findLast((actor) => !ids.has(actor.id))
  return { sop, heir: next?.id ?? null }
}

function withoutContents(sop: Sop, ids: ReadonlySet<ActorId>, contents: LaneContents): Sop {
  const shapes = new Set([...ids].flatMap((id) => shapesOfActor(sop, id).map((shape) => shape.id)))
  return removeShapes(sop, shapes, contents.kind === 'delete' ? contents.leftTexts : 'keep')
}

function withContentsMoved(sop: Sop, ids: ReadonlySet<ActorId>, heir: ActorId): Sop {
  let next = sop
  for (const shape of shapesInOrder(sop).filter((candidate) => ids.has(candidate.actor))) {
    const place = freePlace(next, { step: shape.step, actor: heir }, { place: shape.place })
    next = withTables(next, { shapes: withRows(next.shapes, [{ ...shape, actor: heir, place }]) })
  }
  return next
}
