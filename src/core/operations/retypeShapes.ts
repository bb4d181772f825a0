import { mapRows, withTables } from '@/core/model/tables.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { ShapeKind, Sop } from '@/core/model/sop.ts'

/** Makes shapes another kind; their texts, places and flows stay. */
export function retypeShapes(sop: Sop, ids: ReadonlySet<ShapeId>, kind: ShapeKind): Sop {
  return withTables(sop, {
    shapes: mapRows(sop.shapes, (shape) =>
      ids.has(shape.id) && shape.kind !== kind ? { ...shape, kind } : shape,
    ),
  })
}
