import { addActor } from '@/core/operations/addActor.ts'
import { addSteps } from '@/core/operations/addSteps.ts'
import { connect } from '@/core/operations/connect.ts'
import { middle } from '@/core/model/places.ts'
import { newFlow } from '@/core/model/newFlow.ts'
import { actorsInOrder } from '@/core/model/queries.ts'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

/** A step that is to be made: its texts and the names of those who perform it, where these are known. */
export interface PastedRow extends Partial<StepTexts> {
  readonly actors?: readonly string[]
}

interface Paste extends NewRows {
  readonly after: StepId | null
  /** The lane of the first row where nobody is named; null: a new one is made. */
  readonly actor: ActorId | null
  readonly from: ShapeId | null
}

/**
 * Makes a step out of each row, right after the step `after`, with an activity in the lane of each actor named: the
 * lane of that name, else a new one after the last. A row that names nobody stays in the lane of the row before. Each
 * activity is led to from the one before; the first from `from` where given.
 */
export function pasteRows(sop: Sop, rows: readonly PastedRow[], paste: Paste): Sop {
  const { newId, after, from } = paste
  if (rows.length === 0 || (paste.actor !== null && !sop.actors[paste.actor])) return sop
  const lanes = withLanes(sop, rows, paste)
  const steps = rows.map(({ actors: _, ...texts }) => ({ id: stepId(newId()), texts }))
  const shapes = steps.flatMap((step, index) =>
    (lanes.rows[index] ?? []).map((actor): Shape => ({
      id: shapeId(newId()),
      kind: 'activity',
      step: step.id,
      actor,
      place: middle,
    })),
  )
  const flows = shapes
    .slice(1)
    .map((shape, index) => newFlow(flowId(newId()), shapes[index]?.id ?? shape.id, shape.id))
  const room = addSteps(lanes.sop, steps, after)
  const pasted = withTables(room, {
    shapes: withRows(room.shapes, shapes),
    flows: withRows(room.flows, flows),
  })
  const first = shapes[0]
  return from !== null && first ? connect(pasted, { id: flowId(newId()), from, to: first.id }) : pasted
}

/** The lanes each row stands in, and the Sop with those that are missing. */
function withLanes(
  sop: Sop,
  rows: readonly PastedRow[],
  { newId, actor, actorName }: Paste,
): { readonly sop: Sop; readonly rows: readonly (readonly ActorId[])[] } {
  const byName = new Map(
    actorsInOrder(sop)
      .toReversed()
      .map(({ id, name }) => [folded(name), id]),
  )
  let next = sop
  const laneOf = (name: string): ActorId => {
    const known = byName.get(folded(name))
    if (known) return known
    const id = actorId(newId())
    next = addActor(next, { id, name: name.trim(), after: actorsInOrder(next).at(-1)?.id ?? null })
    byName.set(folded(name), id)
    return id
  }
  let before = actor
  const standing = rows.map(({ actors = [] }) => {
    const named = actors.filter((name) => name.trim() !== '').map(laneOf)
    const lanes = named.length > 0 ? [...new Set(named)] : [before ?? laneOf(actorName)]
    before = lanes.at(-1) ?? before
    return lanes
  })
  return { sop: next, rows: standing }
}

/** A name as it is compared: neither case nor the number of blanks makes another actor. */
const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
