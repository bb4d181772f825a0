import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Orientation } from '@/core/model/sop.ts'
import { rounded } from './rounded.ts'

/**
 * Leads from the frame of vertical lanes (across the lanes, along the steps, from the top left corner of the
 * drawing) to the Scene: a horizontal chart is the transposition of the same numbers.
 */
export interface Frame {
  readonly orientation: Orientation
  /** Depth of phases and gutter across, of groups and heads along: where the body begins. */
  readonly across: number
  readonly along: number
}

/** A stretch of the frame: from and to across, from and to along. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function sceneRect({ orientation }: Frame, { left, right, top, bottom }: Extent): Rect {
  const across = { from: rounded(left), size: rounded(right - left) }
  const along = { from: rounded(top), size: rounded(bottom - top) }
  return orientation === 'vertical'
    ? { x: across.from, y: along.from, width: across.size, height: along.size }
    : { x: along.from, y: across.from, width: along.size, height: across.size }
}

/** A point of the body (as the router counts) in the Scene. */
export function bodyPoint({ orientation, across, along }: Frame, { x, y }: Point): Point {
  return orientation === 'vertical'
    ? { x: rounded(across + x), y: rounded(along + y) }
    : { x: rounded(along + y), y: rounded(across + x) }
}
