import { pasteFragment } from '@/core/operations/pasteFragment.ts'
import { copyFragment } from '@/core/model/fragment.ts'
import { shapesInOrder } from '@/core/model/queries.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Copies shapes, with the flows among them and their rows' texts, into new rows right below the last of them. */
export function duplicateShapes(sop: Sop, ids: ReadonlySet<ShapeId>, rows: NewRows): Sop {
  const last = shapesInOrder(sop).findLast((shape) => ids.has(shape.id))
  return last ? pasteFragment(sop, copyFragment(sop, ids), { after: last.step, ...rows }) : sop
}
