import { makeRoom } from '@/core/operations/makeRoom.ts'
import { freePlace } from '@/core/model/places.ts'
import { shapesOfStep } from '@/core/model/queries.ts'
import { isWorkingKind } from '@/core/model/shapeText.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Shape, ShapeKind, Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'

/**
 * Puts a new shape on the grid, first making the row or lane its target asks for. Where the place is taken it stands
 * beside. In a row that already shows its activity the shape starts with an own, empty text.
 */
export function addShape(
  sop: Sop,
  shape: {
    readonly id: ShapeId
    readonly kind: ShapeKind
    readonly target: GridTarget
    readonly text?: string
  } & NewRows,
): Sop {
  if (sop.shapes[shape.id]) return sop
  const { sop: room, cell } = makeRoom(sop, shape.target, shape)
  if (!room.steps[cell.step] || !room.actors[cell.actor]) return sop
  const text = shape.text ?? ownTextIn(room, cell.step, shape.kind)
  const row: Shape = {
    id: shape.id,
    kind: shape.kind,
    step: cell.step,
    actor: cell.actor,
    place: freePlace(room, cell, { place: cell.place }),
    ...(text === undefined ? {} : { text }),
  }
  return withTables(room, { shapes: withRows(room.shapes, [row]) })
}

/** An activity or decision that comes into a row where another shape works has its own text, empty at first. */
function ownTextIn(sop: Sop, step: Shape['step'], kind: ShapeKind): string | undefined {
  if (!isWorkingKind(kind)) return undefined
  return shapesOfStep(sop, step).some((other) => isWorkingKind(other.kind)) ? '' : undefined
}
