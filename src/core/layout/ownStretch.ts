import type { Point } from '@/core/geometry/point.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { DrawnLine } from './drawnLine.ts'

/**
 * For each line the corners of the stretch that no line before it draws already: flows that join share their end,
 * flows that fan out their beginning, and a stretch stroked twice looks bolder than the rest.
 */
export function ownStretches(lines: readonly DrawnLine[]): readonly (readonly Point[])[] {
  const entering = new Map<ShapeId, DrawnLine[]>()
  const leaving = new Map<ShapeId, DrawnLine[]>()
  // Lines with a head come first: what joins them ends where it meets them.
  const order = lines.toSorted((a, b) => Number(a.merged) - Number(b.merged))
  const stretches = new Map<DrawnLine, readonly Point[]>()
  for (const line of order) {
    const drawn = line.head ? [...line.points.slice(0, -1), line.head.base] : line.points
    const joins = line.merged ? (entering.get(line.flow.to) ?? []) : []
    const ended = joins.reduce((rest, other) => shorter(rest, withoutEnd(line, other)), drawn)
    const combs = (leaving.get(line.flow.from) ?? []).filter((other) => other.flow.line === line.flow.line)
    const reversed = combs.reduce((rest, other) => shorter(rest, withoutStart(ended, other)), ended)
    stretches.set(line, reversed)
    append(entering, line.flow.to, line)
    append(leaving, line.flow.from, line)
  }
  return lines.map((line) => stretches.get(line) ?? line.points)
}

function append(lists: Map<ShapeId, DrawnLine[]>, key: ShapeId, line: DrawnLine): void {
  const list = lists.get(key)
  if (list) list.push(line)
  else lists.set(key, [line])
}

function withoutEnd(line: DrawnLine, other: DrawnLine): readonly Point[] {
  return withoutStart(line.points.toReversed(), { points: other.points.toReversed() }).toReversed()
}

/** Leaves out what two lines have in common from their beginning on. */
function withoutStart(
  points: readonly Point[],
  other: { readonly points: readonly Point[] },
): readonly Point[] {
  const [first] = points
  const [otherFirst] = other.points
  if (!first || !otherFirst || !isSame(first, otherFirst)) return points
  let index = 1
  for (;;) {
    const [corner, otherCorner, before] = [points[index], other.points[index], points[index - 1]]
    if (!corner || !otherCorner || !before) return points.slice(index - 1)
    if (isSame(corner, otherCorner)) {
      index++
      continue
    }
    if (!sameWay(before, corner, otherCorner)) return points.slice(index - 1)
    const near = distance(before, corner) < distance(before, otherCorner) ? corner : otherCorner
    return near === corner ? points.slice(index) : [near, ...points.slice(index)]
  }
}

function shorter(a: readonly Point[], b: readonly Point[]): readonly Point[] {
  return lengthOf(b) < lengthOf(a) && b.length > 1 ? b : a
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0)
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}

function sameWay(from: Point, a: Point, b: Point): boolean {
  return (
    Math.sign(a.x - from.x) === Math.sign(b.x - from.x) && Math.sign(a.y - from.y) === Math.sign(b.y - from.y)
  )
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}
