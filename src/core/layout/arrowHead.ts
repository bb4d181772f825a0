import type { Point } from '@/core/geometry/point.ts'
import type { FlowStyle } from './flowStyle.ts'
import { rounded } from './rounded.ts'

/** An arrow head: the solid triangle, tip first, and the middle of its base, where the line ends. */
export interface ArrowHead {
  readonly corners: readonly Point[]
  readonly base: Point
}

/** The head at the end of a right-angled line; it shrinks on a last stretch too short for it. */
export function arrowHead(
  points: readonly Point[],
  { length, width, shortest }: FlowStyle['arrow'],
): ArrowHead | null {
  const [before, tip] = [points.at(-2), points.at(-1)]
  if (!before || !tip) return null
  const stretch = Math.abs(tip.x - before.x) + Math.abs(tip.y - before.y)
  const long = Math.min(stretch, Math.max(shortest, Math.min(length, stretch / 1.5)))
  const half = (long / length) * (width / 2)
  const way = { x: Math.sign(tip.x - before.x), y: Math.sign(tip.y - before.y) }
  const base = { x: rounded(tip.x - way.x * long), y: rounded(tip.y - way.y * long) }
  const corner = (side: 1 | -1) => ({
    x: rounded(base.x - side * way.y * half),
    y: rounded(base.y + side * way.x * half),
  })
  return { corners: [tip, corner(1), corner(-1)], base }
}
