import { editStep } from '@/core/operations/editStep.ts'
import { isConnector, showsActivity } from '@/core/model/shapeText.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'

/** Writes a text into a shape: into its step's activity where it shows that, into a connector's letter, else its own text. */
export function editShapeText(sop: Sop, id: ShapeId, text: string): Sop {
  const shape = sop.shapes[id]
  if (!shape) return sop
  if (isConnector(shape)) return withShape(sop, shape, withLetter(shape, text.trim()))
  if (showsActivity(sop, shape)) return editStep(sop, shape.step, { activity: text })
  return shape.text === text ? sop : withShape(sop, shape, { ...shape, text })
}

/** Links a connector to its partner, both ways; null takes the link away. */
export function linkConnectors(sop: Sop, id: ShapeId, partner: ShapeId | null): Sop {
  const shape = sop.shapes[id]
  const other = partner === null ? null : sop.shapes[partner]
  if (!shape || (partner !== null && !other) || id === partner || (shape.link ?? null) === partner) return sop
  const parted = [shape, other].flatMap((row) =>
    row?.link === undefined ? [] : (sop.shapes[row.link] ?? []),
  )
  const rows = parted.filter((row) => row.id !== id && row.id !== partner).map((row) => linked(row, null))
  const pair = [linked(shape, partner), ...(other ? [linked(other, id)] : [])]
  return withTables(sop, { shapes: withRows(sop.shapes, [...rows, ...pair]) })
}

function linked(shape: Shape, link: ShapeId | null): Shape {
  const { link: _, ...rest } = shape
  return link === null ? rest : { ...rest, link }
}

function withLetter(shape: Shape, letter: string): Shape {
  if ((shape.letter ?? '') === letter) return shape
  const { letter: _, ...rest } = shape
  return letter === '' ? rest : { ...rest, letter }
}

function withShape(sop: Sop, before: Shape, after: Shape): Sop {
  return before === after ? sop : withTables(sop, { shapes: withRows(sop.shapes, [after]) })
}
