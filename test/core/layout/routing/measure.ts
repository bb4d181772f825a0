import type { RoutedMatrix } from '@/core/layout/routing/matrix.ts'
import { crossings } from './crossings.ts'

export interface Measure {
  readonly bends: number
  readonly crossings: number
  readonly length: number
}

/** Bends per flow, crossings once per point, and length in whole mm. */
export function measure({ routes }: RoutedMatrix): Measure {
  let [bends, length] = [0, 0]
  for (const { points } of routes) {
    bends += Math.max(0, points.length - 2)
    points.slice(1).forEach((point, i) => {
      const before = points[i] ?? point
      length += Math.abs(point.x - before.x) + Math.abs(point.y - before.y)
    })
  }
  return { bends, crossings: crossings(routes).length, length: Math.round(length) }
}
