import { addActor } from '@/core/operations/addActor.ts'
import { addSteps } from '@/core/operations/addSteps.ts'
import { actorsInOrder } from '@/core/model/queries.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import type { IdSource } from '@/core/model/newId.ts'
import type { Fragment } from '@/core/model/fragment.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'
import type { Actor, Flow, Shape, Sop } from '@/core/model/sop.ts'

/**
 * Puts a fragment into new rows right after the step `after` (null: first). Its actors are the Sop's own where the
 * name (or, within one Sop, the id) is known, else new lanes at the end. Every row gets a new id.
 */
export function pasteFragment(
  sop: Sop,
  fragment: Fragment,
  paste: { readonly after: StepId | null; readonly newId: IdSource },
): Sop {
  if (fragment.steps.length === 0) return sop
  const { newId, after } = paste
  const { sop: lanes, homes } = withHomes(sop, fragment.actors, newId)
  const ids = new Map(fragment.shapes.map((shape) => [shape.id, shapeId(newId())] as const))
  const steps = new Map(fragment.steps.map((step) => [step.id, stepId(newId())] as const))
  const rows = fragment.steps.flatMap(({ id, order: _, group: __, pageBreak: ___, ...texts }) => {
    const known = steps.get(id)
    return known ? [{ id: known, texts }] : []
  })
  const shapes = fragment.shapes.flatMap(({ link, ...shape }): readonly Shape[] => {
    const [id, step, actor] = [ids.get(shape.id), steps.get(shape.step), homes.get(shape.actor)]
    const partner = link === undefined ? undefined : ids.get(link)
    return id && step && actor ? [{ ...shape, id, step, actor, ...(partner ? { link: partner } : {}) }] : []
  })
  const flows = fragment.flows.flatMap(({ route: _, ...flow }): readonly Flow[] => {
    const [from, to] = [ids.get(flow.from), ids.get(flow.to)]
    return from && to ? [{ ...flow, id: flowId(newId()), from, to }] : []
  })
  const room = addSteps(lanes, rows, after)
  return withTables(room, { shapes: withRows(room.shapes, shapes), flows: withRows(room.flows, flows) })
}

/** The lane of the Sop that each actor of a fragment has, with the lanes that are missing made at the end. */
function withHomes(
  sop: Sop,
  actors: readonly Actor[],
  newId: IdSource,
): { readonly sop: Sop; readonly homes: ReadonlyMap<ActorId, ActorId> } {
  const homes = new Map<ActorId, ActorId>()
  let next = sop
  for (const actor of actors) {
    // Two lanes of one name (in two groups) stay two.
    const taken = new Set(homes.values())
    const same = next.actors[actor.id]?.name === actor.name ? actor : undefined
    const home =
      same ?? actorsInOrder(next).find(({ id, name }) => isSameName(name, actor.name) && !taken.has(id))
    const id = home?.id ?? actorId(newId())
    if (!home) next = addActor(next, { id, name: actor.name, after: actorsInOrder(next).at(-1)?.id ?? null })
    homes.set(actor.id, id)
  }
  return { sop: next, homes }
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase()
}
