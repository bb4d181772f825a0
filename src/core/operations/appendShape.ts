import { addShape } from '@/core/operations/addShape.ts'
import { connect } from '@/core/operations/connect.ts'
import { flowId } from '@/core/model/ids.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { ShapeKind, Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'

/** Puts a new shape on the grid and leads a flow to it from the shape before. */
export function appendShape(
  sop: Sop,
  append: {
    readonly from: ShapeId
    readonly id: ShapeId
    readonly kind: ShapeKind
    readonly target: GridTarget
  } & NewRows,
): Sop {
  if (!sop.shapes[append.from]) return sop
  const placed = addShape(sop, append)
  return placed === sop
    ? sop
    : connect(placed, { id: flowId(append.newId()), from: append.from, to: append.id })
}
