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

function withLetter(shape: Shape, letter: string): Shape {
  if ((shape.letter ?? '') === letter) return shape
  const { letter: _, ...rest } = shape
  return letter === '' ? rest : { ...rest, letter }
}

function withShape(sop: Sop, before: Shape, after: Shape): Sop {
  return before === after ? sop : withTables(sop, { shapes: withRows(sop.shapes, [after]) })
}
