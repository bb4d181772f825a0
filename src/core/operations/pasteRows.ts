import { addSteps } from '@/core/operations/addSteps.ts'
import { connect } from '@/core/operations/connect.ts'
import { middle } from '@/core/model/places.ts'
import { newFlow } from '@/core/model/newFlow.ts'
import { flowId, shapeId, stepId } from '@/core/model/ids.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { IdSource } from '@/core/model/newId.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

/**
 * Makes a step with one activity out of each row of texts, right after the step `after`, in one lane, each led to
 * from the one before; the first from `from` where given.
 */
export function pasteRows(
  sop: Sop,
  rows: readonly Partial<StepTexts>[],
  paste: {
    readonly after: StepId | null
    readonly actor: ActorId
    readonly from: ShapeId | null
    readonly newId: IdSource
  },
): Sop {
  const { newId, actor, after, from } = paste
  if (!sop.actors[actor]) return sop
  const steps = rows.map((texts) => ({ id: stepId(newId()), texts }))
  const shapes = steps.map((step): Shape => ({
    id: shapeId(newId()),
    kind: 'activity',
    step: step.id,
    actor,
    place: middle,
  }))
  const flows = shapes
    .slice(1)
    .map((shape, index) => newFlow(flowId(newId()), shapes[index]?.id ?? shape.id, shape.id))
  const room = addSteps(sop, steps, after)
  const pasted = withTables(room, {
    shapes: withRows(room.shapes, shapes),
    flows: withRows(room.flows, flows),
  })
  const first = shapes[0]
  return from !== null && first ? connect(pasted, { id: flowId(newId()), from, to: first.id }) : pasted
}
