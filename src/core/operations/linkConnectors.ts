import { isConnector } from '@/core/model/shapeText.ts'
import { rowsOf, withRows, withTables } from '@/core/model/tables.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'

/** Links a connector to its partner, both ways; null takes the link away. Only connectors have partners. */
export function linkConnectors(sop: Sop, id: ShapeId, partner: ShapeId | null): Sop {
  const shape = sop.shapes[id]
  const other = partner === null ? null : sop.shapes[partner]
  if (!shape || other === undefined || id === partner || (shape.link ?? null) === partner) return sop
  if (![shape, other].every((end) => end === null || isConnector(end))) return sop
  const ends = new Set(partner === null ? [id] : [id, partner])
  const pair = [linked(shape, partner), ...(other ? [linked(other, id)] : [])]
  return withTables(sop, { shapes: withRows(withRows(sop.shapes, linkedTo(sop, ends)), pair) })
}

/** The shapes whose partner is one of the given ones, without that link. */
export function linkedTo(sop: Sop, ids: ReadonlySet<ShapeId>): readonly Shape[] {
  return rowsOf(sop.shapes)
    .filter(({ link }) => link !== undefined && ids.has(link))
    .map((shape) => linked(shape, null))
}

function linked(shape: Shape, link: ShapeId | null): Shape {
  const { link: _, ...rest } = shape
  return link === null ? rest : { ...rest, link }
}
