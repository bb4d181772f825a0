import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Side } from '@/core/geometry/side.ts'

/** One end of a line being drawn: at a symbol, at one of its sides, or at the pointer. */
export interface DraftEnd {
  readonly rect: Rect
  readonly side: Side | null
}

/** How far a line runs straight before it turns, in mm. */
const stub = 4

/**
 * A quick right-angled line for while the pointer moves; the router draws the real one on release. Sides that are
 * not given are those that face the other end.
 */
export function draftLine(from: DraftEnd, to: DraftEnd): readonly Point[] {
  const leave = from.side ?? facing(from.rect, to.rect)
  const enter = to.side ?? facing(to.rect, from.rect)
  const start = middleOf(from.rect, leave)
  const end = middleOf(to.rect, enter)
  const out = beyond(start, leave)
  const into = beyond(end, enter)
  return tidied([start, out, ...corners({ out, leave }, { into, enter }), into, end])
}

/** The last stretch's arrow head: tip first. */
export function draftHead(
  points: readonly Point[],
  { length, width }: { length: number; width: number },
): readonly Point[] {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return []
  const far = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const x = (tip.x - before.x) / far
  const y = (tip.y - before.y) / far
  const back = { x: tip.x - x * length, y: tip.y - y * length }
  return [
    tip,
    { x: back.x - (y * width) / 2, y: back.y + (x * width) / 2 },
    { x: back.x + (y * width) / 2, y: back.y - (x * width) / 2 },
  ]
}

/** The middle of a side of a rectangle. */
export function middleOf({ x, y, width, height }: Rect, side: Side): Point {
  switch (side) {
    case 'top':
      return { x: x + width / 2, y }
    case 'bottom':
      return { x: x + width / 2, y: y + height }
    case 'left':
      return { x, y: y + height / 2 }
    case 'right':
      return { x: x + width, y: y + height / 2 }
  }
}

function facing(own: Rect, other: Rect): Side {
  const x = other.x + other.width / 2 - (own.x + own.width / 2)
  const y = other.y + other.height / 2 - (own.y + own.height / 2)
  const besides = other.y < own.y + own.height && own.y < other.y + other.height
  if (besides || Math.abs(x) > 3 * Math.abs(y)) return x > 0 ? 'right' : 'left'
  return y > 0 ? 'bottom' : 'top'
}

function beyond({ x, y }: Point, side: Side): Point {
  switch (side) {
    case 'top':
      return { x, y: y - stub }
    case 'bottom':
      return { x, y: y + stub }
    case 'left':
      return { x: x - stub, y }
    case 'right':
      return { x: x + stub, y }
  }
}

function corners(
  { out, leave }: { out: Point; leave: Side },
  { into, enter }: { into: Point; enter: Side },
): readonly Point[] {
  const fromUpright = leave === 'top' || leave === 'bottom'
  const toUpright = enter === 'top' || enter === 'bottom'
  if (fromUpright !== toUpright) {
    return [fromUpright ? { x: out.x, y: into.y } : { x: into.x, y: out.y }]
  }
  if (fromUpright) {
    const y = (out.y + into.y) / 2
    return [
      { x: out.x, y },
      { x: into.x, y },
    ]
  }
  const x = (out.x + into.x) / 2
  return [
    { x, y: out.y },
    { x, y: into.y },
  ]
}

/** Leaves out corners that do not turn. */
function tidied(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (!before || !after) return true
    const level = before.y === point.y && point.y === after.y
    const upright = before.x === point.x && point.x === after.x
    return !level && !upright
  })
}

/** Corners as the `d` of a path. */
export function cornersData(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
