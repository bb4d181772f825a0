import type { Point } from '@/core/geometry/point.ts'
import type { Stage } from './stage.ts'

/** Whether a point of the Scene is inside the region: over the panels around it nothing can be dropped. */
export function isOver(stage: Stage, at: Point): boolean {
  const { x, y } = stage.toRegion(at)
  const { width, height } = stage.bounds()
  return x >= 0 && y >= 0 && x <= width && y <= height
}
