import type { ShapeId } from '@/core/model/ids.ts'
import { compareReading, laneIndex, rowIndex, shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import type { Direction } from './direction.ts'

/**
 * The symbol that an arrow key leads to on the form, where rows are read as in a table: to the left and right within the row, up and
 * down to the next row that has one, in the lane nearest by. Null where there is none.
 */
export function shapeInTable(sop: Sop, from: ShapeId, direction: Direction): ShapeId | null {
  const shape = sop.shapes[from]
  if (!shape) return null
  const by = direction === 'down' || direction === 'right' ? 1 : -1
  const row = inReadingOrder(sop, shape)
  if (direction === 'left' || direction === 'right') return beside(row, shape, by)
  const inCell = row.filter(({ actor }) => actor === shape.actor)
  return beside(inCell, shape, by) ?? nearestInNextRow(sop, shape, by)
}

function inReadingOrder(sop: Sop, { step }: Pick<Shape, 'step'>): readonly Shape[] {
  return shapesOfStep(sop, step).toSorted((a, b) => compareReading(sop, a, b))
}

function beside(shapes: readonly Shape[], { id }: Shape, by: 1 | -1): ShapeId | null {
  const index = shapes.findIndex((shape) => shape.id === id) + by
  return index < 0 ? null : (shapes[index]?.id ?? null)
}

function nearestInNextRow(sop: Sop, { step, actor }: Shape, by: 1 | -1): ShapeId | null {
  const steps = stepsInOrder(sop)
  const lane = laneIndex(sop, actor)
  const away = (shape: Shape) => Math.abs(laneIndex(sop, shape.actor) - lane)
  for (let row = rowIndex(sop, step) + by; row >= 0; row += by) {
    const next = steps[row]
    if (!next) return null
    const [nearest] = inReadingOrder(sop, { step: next.id }).toSorted((a, b) => away(a) - away(b))
    if (nearest) return nearest.id
  }
  return null
}
