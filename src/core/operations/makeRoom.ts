import { addActor } from '@/core/operations/addActor.ts'
import { addStep } from '@/core/operations/addStep.ts'
import { middle } from '@/core/model/places.ts'
import { actorId, stepId } from '@/core/model/ids.ts'
import type { IdSource } from '@/core/model/newId.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { CellTarget, GridTarget } from '@/core/model/target.ts'

/** What new rows and lanes need: ids, and the name a new lane starts with. */
export interface NewRows {
  readonly newId: IdSource
  readonly actorName: string
}

/** Makes the row and the lane a target asks for, and says which cell it then is; everything below or beside moves along. */
export function makeRoom(
  sop: Sop,
  target: GridTarget,
  rows: NewRows,
): { readonly sop: Sop; readonly cell: CellTarget } {
  const { newId, actorName: name } = rows
  switch (target.kind) {
    case 'cell':
      return { sop, cell: target }
    case 'newRow': {
      const id = stepId(newId())
      const room = addStep(sop, { id, after: target.after })
      return { sop: room, cell: { kind: 'cell', step: id, actor: target.actor, place: middle } }
    }
    case 'newLane': {
      const id = actorId(newId())
      const room = addActor(sop, { id, name, after: target.after })
      return { sop: room, cell: { kind: 'cell', step: target.step, actor: id, place: middle } }
    }
    case 'newBoth': {
      const lane = actorId(newId())
      const row = stepId(newId())
      const room = addStep(addActor(sop, { id: lane, name, after: target.afterActor }), {
        id: row,
        after: target.afterStep,
      })
      return { sop: room, cell: { kind: 'cell', step: row, actor: lane, place: middle } }
    }
  }
}
