import { addActor } from '@/core/operations/addActor.ts'
import { addStep } from '@/core/operations/addStep.ts'
import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { Fragment } from '@/core/model/fragment.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'

/**
 * Puts a fragment into new rows right after the step `after` (null: first). Its actors are the Sop's own where the
 * name (or, within one Sop, the id) is known, else new lanes at the end. Every row gets a new id.
 */
export function pasteFragment(
  sop: Sop,
  fragment: Fragment,
  paste: { readonly after: StepId | null } & NewRows,
): Sop {
  if (fragment.steps.length === 0) return sop
  const { newId } = paste
  const known = new Map(fragment.shapes.map((shape) => [shape.id, shapeId(newId())]))
  const actors = new Map<ActorId, ActorId>()
  const steps = new Map<StepId, StepId>()
  let next = sop
  for (const actor of fragment.actors) {
    const same = next.actors[actor.id]?.name === actor.name ? next.actors[actor.id] : undefined
    // Two lanes of one name (in two groups) stay two.
    const taken = new Set(actors.values())
    const home =
      same ?? actorsInOrder(next).find(({ id, name }) => isSameName(name, actor.name) && !taken.has(id))
    const id = home?.id ?? actorId(newId())
    if (!home) next = addActor(next, { id, name: actor.name, after: actorsInOrder(next).at(-1)?.id ?? null })
    actors.set(actor.id, id)
  }
  let after =
    paste.after !== null && !sop.steps[paste.after] ? (stepsInOrder(sop).at(-1)?.id ?? null) : paste.after
  for (const { activity, requirements, duration, output, remarks, ...step } of fragment.steps) {
    const id = stepId(newId())
    next = addStep(next, { id, after, texts: { activity, requirements, duration, output, remarks } })
    steps.set(step.id, id)
    after = id
  }
  const shapes = fragment.shapes.flatMap((shape): readonly Shape[] => {
    const [id, step, actor] = [known.get(shape.id), steps.get(shape.step), actors.get(shape.actor)]
    const link = shape.link === undefined ? undefined : known.get(shape.link)
    const { link: _, ...rest } = shape
    return id && step && actor ? [{ ...rest, id, step, actor, ...(link ? { link } : {}) }] : []
  })
  const flows = fragment.flows.flatMap(({ route: _, ...flow }) => {
    const [from, to] = [known.get(flow.from), known.get(flow.to)]
    return from && to ? [{ ...flow, id: flowId(newId()), from, to }] : []
  })
  return withTables(next, { shapes: withRows(next.shapes, shapes), flows: withRows(next.flows, flows) })
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase()
}
