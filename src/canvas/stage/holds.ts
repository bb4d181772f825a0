import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'

/** Whether a point lies in a rectangle or within `reach` of it. */
export function holds(rect: Rect, { x, y }: Point, reach = 0): boolean {
  return (
    rect.x - reach <= x &&
    x <= rect.x + rect.width + reach &&
    rect.y - reach <= y &&
    y <= rect.y + rect.height + reach
  )
}
