import type { RoutedFlow } from '@/core/layout/routing/matrix.ts'

/** A straight stretch of a flow: at `at` across, from `from` to `to` along (from <= to). */
export interface Segment {
  readonly flow: number
  readonly index: number
  readonly vertical: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export function segmentsOf(routes: readonly RoutedFlow[]): readonly Segment[] {
  return routes.flatMap(({ points }, flow) =>
    points.slice(1).map((point, index): Segment => {
      const before = points[index] ?? point
      const vertical = Math.abs(point.x - before.x) < Math.abs(point.y - before.y)
      const [a, b] = vertical ? [before.y, point.y] : [before.x, point.x]
      const at = vertical ? point.x : point.y
      return { flow, index, vertical, at, from: Math.min(a, b), to: Math.max(a, b) }
    }),
  )
}
