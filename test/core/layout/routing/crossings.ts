import type { Point } from '@/core/geometry/point.ts'
import type { RoutedFlow } from '@/core/layout/routing/matrix.ts'

interface Segment {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Points where a horizontal and a vertical stretch of two flows cross, each point once. */
export function crossings(routes: readonly RoutedFlow[]): readonly Point[] {
  const upright: (Segment & { flow: number })[] = []
  const flat: (Segment & { flow: number })[] = []
  routes.forEach(({ points }, flow) =>
    points.slice(1).forEach((point, i) => {
      const before = points[i] ?? point
      if (Math.abs(point.x - before.x) < 0.001)
        upright.push({
          flow,
          at: point.x,
          from: Math.min(point.y, before.y),
          to: Math.max(point.y, before.y),
        })
      else
        flat.push({ flow, at: point.y, from: Math.min(point.x, before.x), to: Math.max(point.x, before.x) })
    }),
  )
  const found = new Map<string, Point>()
  flat.sort((a, b) => a.at - b.at)
  for (const v of upright)
    for (const h of flat) {
      if (h.at >= v.to - reach) break
      if (h.flow === v.flow || h.at <= v.from + reach || v.at <= h.from + reach || v.at >= h.to - reach)
        continue
      found.set(`${v.at.toFixed(2)} ${h.at.toFixed(2)}`, { x: v.at, y: h.at })
    }
  return [...found.values()]
}

const reach = 0.05
