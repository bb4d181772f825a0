import type { Point } from '@/core/geometry/point.ts'

/** The point at a share (0 to 1) of the length of a line of corners. */
export function pointAlong(points: readonly Point[], share: number): Point {
  let rest = share * lengthOf(points)
  for (const [index, from] of points.entries()) {
    const to = points[index + 1]
    if (!to) return from
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (rest <= length) {
      const part = length === 0 ? 0 : rest / length
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    }
    rest -= length
  }
  return { x: 0, y: 0 }
}

/** The share of a line's length at which it comes nearest to a point. */
export function shareNearest(points: readonly Point[], at: Point): number {
  const whole = lengthOf(points)
  let passed = 0
  let best = { far: Infinity, share: 0 }
  for (const [index, from] of points.entries()) {
    const to = points[index + 1]
    if (!to || whole === 0) break
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const part =
      length === 0 ? 0 : ((at.x - from.x) * (to.x - from.x) + (at.y - from.y) * (to.y - from.y)) / length ** 2
    const inside = Math.max(0, Math.min(1, part))
    const near = { x: from.x + (to.x - from.x) * inside, y: from.y + (to.y - from.y) * inside }
    const far = Math.hypot(near.x - at.x, near.y - at.y)
    if (far < best.far) best = { far, share: (passed + inside * length) / whole }
    passed += length
  }
  return best.share
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1]
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : 0
  }, 0)
}
