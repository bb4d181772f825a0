import type { Rect } from '@/core/geometry/rect.ts'

/** Whether two rectangles have a point in common, their borders included. */
export function touches(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}
