import type { Point } from '@/core/geometry/point.ts'

/** A cubic curve from the point before: its two handles and its end. */
export interface Curve {
  readonly first: Point
  readonly second: Point
  readonly to: Point
}

interface Arc {
  readonly to: Point
  readonly radius: number
  /** As it looks with y downwards. */
  readonly clockwise: boolean
}

/**
 * A part of a circle, at most half of it, as cubic curves of at most a quarter each, for surfaces that have no arcs.
 * They leave the circle by less than 0.03 % of its radius.
 */
export function arcCurves(from: Point, { to, radius, clockwise }: Arc): readonly Curve[] {
  const chord = Math.hypot(to.x - from.x, to.y - from.y)
  if (chord === 0) return []
  const r = Math.max(radius, chord / 2)
  const toCentre = Math.sqrt(Math.max(0, r * r - (chord * chord) / 4))
  const way = clockwise ? 1 : -1
  const centre = {
    x: (from.x + to.x) / 2 - (way * toCentre * (to.y - from.y)) / chord,
    y: (from.y + to.y) / 2 + (way * toCentre * (to.x - from.x)) / chord,
  }
  const start = Math.atan2(from.y - centre.y, from.x - centre.x)
  const sweep = way * 2 * Math.asin(Math.min(1, chord / (2 * r)))
  const count = Math.abs(sweep) > Math.PI / 2 + 1e-6 ? 2 : 1
  const step = sweep / count
  const handle = (4 / 3) * Math.tan(step / 4) * r
  const at = (angle: number): Point => ({
    x: centre.x + r * Math.cos(angle),
    y: centre.y + r * Math.sin(angle),
  })
  return Array.from({ length: count }, (_, index) => {
    const [begin, end] = [start + index * step, start + (index + 1) * step]
    const [first, last] = [at(begin), index === count - 1 ? to : at(end)]
    return {
      first: { x: first.x - handle * Math.sin(begin), y: first.y + handle * Math.cos(begin) },
      second: { x: last.x + handle * Math.sin(end), y: last.y - handle * Math.cos(end) },
      to: last,
    }
  })
}
