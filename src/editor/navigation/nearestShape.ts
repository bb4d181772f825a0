import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Direction } from './direction.ts'

/** What standing off to one side costs against standing further away: a shape straight ahead is preferred. */
const sidewaysCost = 2

/** The shape an arrow key leads to: the nearest in that direction on the drawing; null at the edge. */
export function nearestShape(scene: Scene, from: ShapeId, direction: Direction): ShapeId | null {
  const start = scene.shapes.find(({ id }) => id === from)
  if (!start) return null
  const origin = centre(start.rect)
  let best: { readonly id: ShapeId; readonly cost: number } | null = null
  for (const { id, rect } of scene.shapes) {
    const { ahead, aside } = offset(origin, centre(rect), direction)
    // Half a millimetre: shapes of one row are centred on one line but for rounding.
    if (id === from || ahead < 0.5) continue
    const cost = ahead + sidewaysCost * aside
    if (best === null || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}

const centre = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 })

function offset(from: Point, to: Point, direction: Direction): { ahead: number; aside: number } {
  const right = to.x - from.x
  const down = to.y - from.y
  switch (direction) {
    case 'up':
      return { ahead: -down, aside: Math.abs(right) }
    case 'down':
      return { ahead: down, aside: Math.abs(right) }
    case 'left':
      return { ahead: -right, aside: Math.abs(down) }
    case 'right':
      return { ahead: right, aside: Math.abs(down) }
  }
}
