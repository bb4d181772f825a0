import type { Point } from '@/core/geometry/point.ts'

/** Points as strokes of no length: with round caps they are dots that keep their size whatever the zoom. */
export function dotData(points: readonly (Point | undefined)[]): string {
  return points.map((point) => (point ? `M${point.x} ${point.y}h0` : '')).join('')
}
