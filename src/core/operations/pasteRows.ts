import { addShape } from '@/core/operations/addShape.ts'
import { addStep } from '@/core/operations/addStep.ts'
import { connect } from '@/core/operations/connect.ts'
import { middle } from '@/core/model/places.ts'
import { flowId, shapeId, stepId } from '@/core/model/ids.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

/**
 * Makes a step with one activity out of each row of texts, right after the step `after`, in one lane, each led to
 * from the one before; the first from `from` where given.
 */
export function pasteRows(
  sop: Sop,
  rows: readonly Partial<StepTexts>[],
  paste: { readonly after: StepId | null; readonly actor: ActorId; readonly from: ShapeId | null } & NewRows,
): Sop {
  if (!sop.actors[paste.actor]) return sop
  const { newId, actor } = paste
  let next = sop
  let { after, from } = paste
  for (const texts of rows) {
    const step = stepId(newId())
    const id = shapeId(newId())
    const target = { kind: 'cell', step, actor, place: middle } as const
    next = addShape(addStep(next, { id: step, after, texts }), { id, kind: 'activity', target, ...paste })
    if (from !== null) next = connect(next, { id: flowId(newId()), from, to: id })
    after = step
    from = id
  }
  return next
}
