import { linkedTo } from '@/core/operations/linkConnectors.ts'
import { isConnectorKind, isWorkingKind, leadShape } from '@/core/model/shapeText.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Shape, ShapeKind, Sop } from '@/core/model/sop.ts'

/**
 * Makes shapes another kind; their texts, places and flows stay. A connector that becomes something else loses its
 * letter and its partner; a shape that begins to work in a row where another shows the activity has its own text.
 */
export function retypeShapes(sop: Sop, ids: ReadonlySet<ShapeId>, kind: ShapeKind): Sop {
  const changed = [...ids].flatMap((id) => sop.shapes[id] ?? []).filter((shape) => shape.kind !== kind)
  if (changed.length === 0) return sop
  const parted = isConnectorKind(kind) ? [] : linkedTo(sop, new Set(changed.map((shape) => shape.id)))
  const retyped = changed.map((shape) => ofKind(sop, shape, kind))
  return withTables(sop, { shapes: withRows(withRows(sop.shapes, parted), retyped) })
}

function ofKind(sop: Sop, shape: Shape, kind: ShapeKind): Shape {
  const { letter: _, link: __, ...plain } = shape
  const kept = isConnectorKind(kind) ? shape : plain
  const lead = leadShape(sop, shape.step)
  const begins = isWorkingKind(kind) && !isWorkingKind(shape.kind) && shape.text === undefined
  const isSecond = begins && lead !== null && isWorkingKind(lead.kind)
  return { ...kept, kind, ...(isSecond ? { text: '' } : {}) }
}
