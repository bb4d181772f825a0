import { addActor } from '@/core/operations/addActor.ts'
import { rehomeRoutes } from '@/core/operations/rehomeRoutes.ts'
import { removeShapes } from '@/core/operations/removeShapes.ts'
import { settleGroups } from '@/core/operations/settleGroups.ts'
import { freePlaces } from '@/core/model/places.ts'
import { actorsInOrder, laneIndex, shapesInOrder, shapesOfActor } from '@/core/model/queries.ts'
import { withRows, withTables, withoutRows } from '@/core/model/tables.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { LeftTexts } from '@/core/operations/removeShapes.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'

/**
 * What becomes of the shapes of removed lanes: they move to the neighbour (of each lane the next that stays, else the
 * one before), to an ordinary actor of the given name (made with the given id when there is none), or they are deleted.
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
  const { sop: ready, heirOf } = withHeirs(sop, ids, contents)
  const emptied =
    heirOf === null ? withoutContents(ready, ids, contents) : withContentsMoved(ready, ids, heirOf)
  const left = withTables(emptied, { actors: withoutRows(emptied.actors, (actor) => ids.has(actor.id)) })
  return settleGroups(rehomeRoutes(sop, left))
}

type HeirOf = (id: ActorId) => ActorId

/** Who takes the contents of each lane; null where they are deleted. */
function withHeirs(
  sop: Sop,
  ids: ReadonlySet<ActorId>,
  contents: LaneContents,
): { readonly sop: Sop; readonly heirOf: HeirOf | null } {
  const actors = actorsInOrder(sop)
  if (contents.kind === 'delete' || !hasContents(sop, ids)) return { sop, heirOf: null }
  if (contents.kind === 'unassigned') {
    const known = actors.find((actor) => actor.name === contents.name && !ids.has(actor.id))
    if (known) return { sop, heirOf: () => known.id }
    const last = actors.at(-1)?.id ?? null
    const made = addActor(sop, { id: contents.id, name: contents.name, after: last })
    return { sop: made, heirOf: () => contents.id }
  }
  const left = actors.filter((actor) => !ids.has(actor.id))
  const nextTo = (id: ActorId) =>
    left.find((actor) => laneIndex(sop, actor.id) > laneIndex(sop, id)) ?? left.at(-1)
  return { sop, heirOf: left.length === 0 ? null : (id) => nextTo(id)?.id ?? id }
}

function withoutContents(sop: Sop, ids: ReadonlySet<ActorId>, contents: LaneContents): Sop {
  const shapes = new Set([...ids].flatMap((id) => shapesOfActor(sop, id).map((shape) => shape.id)))
  return removeShapes(sop, shapes, contents.kind === 'delete' ? contents.leftTexts : 'keep')
}

function withContentsMoved(sop: Sop, ids: ReadonlySet<ActorId>, heirOf: HeirOf): Sop {
  const placeFor = freePlaces(sop, new Set())
  const moved = shapesInOrder(sop)
    .filter((shape) => ids.has(shape.actor))
    .map((shape): Shape => {
      const actor = heirOf(shape.actor)
      return { ...shape, actor, place: placeFor({ step: shape.step, actor }, shape.place) }
    })
  return withTables(sop, { shapes: withRows(sop.shapes, moved) })
}
