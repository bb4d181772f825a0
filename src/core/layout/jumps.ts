import { isHorizontal, segmentsOf, type DrawnLine } from './drawnLine.ts'

/** A jump of a horizontal line over the vertical ones between `from` and `to`; half a circle where they are one point. */
export interface Jump {
  readonly from: number
  readonly to: number
}

/** The jumps on each height at which horizontal lines run, from left to right. */
export type Jumps = ReadonlyMap<number, readonly Jump[]>

interface Vertical {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

const band = 40
/** Closer than this to a line's end, a meeting is a corner or a T join, not a crossing. */
const touch = 0.05

/**
 * Finds where horizontal lines jump over vertical ones: nowhere nearer than a radius to a corner, a join or an arrow
 * head of any line on the same height, so that lines which share a stretch agree; jumps closer than two radii are one.
 */
export function findJumps(lines: readonly DrawnLine[], jumpRadius: number): Jumps {
  const verticals = verticalsByBand(lines)
  const heights = new Map<number, { crossings: Set<number>; corners: number[] }>()
  for (const line of lines) {
    for (const segment of segmentsOf(line.points)) {
      if (!isHorizontal(segment)) continue
      const y = segment.from.y
      const known = heights.get(y) ?? { crossings: new Set<number>(), corners: [] }
      heights.set(y, known)
      known.corners.push(segment.from.x, segment.to.x)
      if (segment.to === line.points.at(-1) && line.head) known.corners.push(line.head.base.x)
      const [left, right] = [Math.min(segment.from.x, segment.to.x), Math.max(segment.from.x, segment.to.x)]
      for (const { x, top, bottom } of verticals.get(Math.floor(y / band)) ?? []) {
        if (x > left + touch && x < right - touch && y > top + touch && y < bottom - touch)
          known.crossings.add(x)
      }
    }
  }
  const jumps = new Map<number, readonly Jump[]>()
  for (const [y, { crossings, corners }] of heights) {
    if (crossings.size > 0) jumps.set(y, joined(Array.from(crossings), corners, jumpRadius))
  }
  return jumps
}

function verticalsByBand(lines: readonly DrawnLine[]): ReadonlyMap<number, readonly Vertical[]> {
  const bands = new Map<number, Vertical[]>()
  for (const { points } of lines) {
    for (const segment of segmentsOf(points)) {
      if (isHorizontal(segment)) continue
      const [top, bottom] = [Math.min(segment.from.y, segment.to.y), Math.max(segment.from.y, segment.to.y)]
      const vertical = { x: segment.from.x, top, bottom }
      for (let index = Math.floor(top / band); index <= Math.floor(bottom / band); index++) {
        const known = bands.get(index)
        if (known) known.push(vertical)
        else bands.set(index, [vertical])
      }
    }
  }
  return bands
}

function joined(
  crossings: readonly number[],
  corners: readonly number[],
  jumpRadius: number,
): readonly Jump[] {
  const free = crossings.filter((x) => corners.every((corner) => Math.abs(corner - x) >= jumpRadius))
  const jumps: Jump[] = []
  for (const x of free.toSorted((a, b) => a - b)) {
    const last = jumps.at(-1)
    const gap = last ? x - last.to : Number.POSITIVE_INFINITY
    const parted = last && corners.some((corner) => corner > last.to && corner < x)
    // Two half circles that touch in a corner between them would leave that corner in the air.
    if (last && gap < 2 * jumpRadius && !parted) jumps[jumps.length - 1] = { from: last.from, to: x }
    else if (gap >= 2 * jumpRadius || !last) jumps.push({ from: x, to: x })
  }
  return jumps
}
