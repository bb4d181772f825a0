import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Size } from '@/core/geometry/size.ts'
import { isHorizontal, segmentsOf, type Segment } from './drawnLine.ts'
import type { FlowStyle } from './flowStyle.ts'

/** A rectangle a label may stand in; the lowest cost is the best place. */
export interface Candidate {
  readonly rect: Rect
  readonly cost: number
}

/** A label looking for its place, and the steps and gaps it looks in, in mm. */
export interface Seeker {
  readonly size: Size
  readonly step: number
  readonly gap: number
  /** A line box has its own air above the capitals and below the baseline, so it may stand nearer to a line. */
  readonly flatGap: number
}

export function seekerOf(size: Size, { fontSize, labelGap }: FlowStyle): Seeker {
  return { size, step: fontSize / 2, gap: labelGap, flatGap: labelGap * 0.6 }
}

/** How far a search goes: runs from the exit on, places along each, lengths of the label behind the exit, steps off the line. */
export interface Reach {
  readonly runs: number
  readonly places: number
  readonly behind: number
  readonly away: readonly number[]
}

/**
 * Places beside a flow's line, best first: beside the exit, above or right of it; then below or left, further along
 * its first run, over the empty corner behind the exit, beside the second and third run, and further off the line.
 */
export function labelCandidates(
  points: readonly Point[],
  seeker: Seeker,
  reach: Reach,
): readonly Candidate[] {
  return segmentsOf(points)
    .slice(0, reach.runs)
    .flatMap((run) => reach.away.flatMap((away) => besideRun(run, seeker, reach, away)))
    .toSorted((a, b) => a.cost - b.cost)
}

/** Places around the point where the user dragged the label, the nearest first. */
export function draggedCandidates(
  points: readonly Point[],
  seeker: Seeker,
  share: number,
): readonly Candidate[] {
  const runs = segmentsOf(points)
  const total = runs.reduce((sum, run) => sum + lengthOf(run), 0)
  let rest = Math.min(1, Math.max(0, share)) * total
  const run = runs.find((candidate) => {
    if (rest <= lengthOf(candidate)) return true
    rest -= lengthOf(candidate)
    return false
  })
  const held = run ?? runs.at(-1)
  if (!held) return []
  const centred = rest - along(held, seeker.size) / 2 - gapAlong(held, seeker)
  return [0, 1, -1, 2, -2, 3, -3].flatMap((shift) =>
    [0, 1].map((side) => ({
      rect: beside(held, seeker, {
        offset: centred + shift * seeker.step,
        side: side === 0 ? -1 : 1,
        away: 0,
      }),
      cost: Math.abs(shift) * 2 + side,
    })),
  )
}

function besideRun(
  run: Segment,
  seeker: Seeker,
  { places, behind }: Reach,
  away: number,
): readonly Candidate[] {
  const { step } = seeker
  const length = lengthOf(run)
  const extent = along(run, seeker.size)
  const offsets = []
  const far = Math.min(places * step, Math.max(0, length - extent / 2))
  for (let offset = 0; offset <= far; offset += step) offsets.push(offset)
  if (run.index === 0)
    for (let offset = -step; offset >= -behind * extent; offset -= step) offsets.push(offset)
  return offsets.flatMap((offset) => {
    const beyond = Math.max(0, offset + extent - length)
    const cost = run.index * 40 + away * 60 + Math.abs(offset) * (offset < 0 ? 1.3 : 1) + beyond * 1.5
    return [
      { rect: beside(run, seeker, { offset, side: -1, away }), cost },
      { rect: beside(run, seeker, { offset, side: 1, away }), cost: cost + 1 },
    ]
  })
}

interface Beside {
  /** From the start of the run to the near end of the label, in mm. */
  readonly offset: number
  /** -1: above a horizontal run, right of a vertical one; 1: below, left. */
  readonly side: -1 | 1
  /** How many steps further off the line than needed. */
  readonly away: number
}

function beside(run: Segment, seeker: Seeker, { offset, side, away }: Beside): Rect {
  const { from, to } = run
  const { width, height } = seeker.size
  if (isHorizontal(run)) {
    const start = offset + gapAlong(run, seeker)
    const x = to.x >= from.x ? from.x + start : from.x - start - width
    const gap = seeker.flatGap + away * seeker.step
    return { x, y: side < 0 ? from.y - gap - height : from.y + gap, width, height }
  }
  const start = offset + gapAlong(run, seeker)
  const y = to.y >= from.y ? from.y + start : from.y - start - height
  const gap = seeker.gap + away * seeker.step
  return { x: side < 0 ? from.x + gap : from.x - gap - width, y, width, height }
}

function gapAlong(run: Segment, { gap, flatGap }: Seeker): number {
  return isHorizontal(run) ? gap : flatGap
}

function along(run: Segment, { width, height }: Size): number {
  return isHorizontal(run) ? width : height
}

function lengthOf({ from, to }: Segment): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
}
