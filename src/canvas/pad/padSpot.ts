import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Size } from '@/core/geometry/size.ts'
import type { Orientation } from '@/core/model/sop.ts'

export interface PadSpot {
  /** The corner it keeps to; in px of the region. */
  readonly corner: Point
  /** To which side of the corner it lies, across and down the screen. */
  readonly x: 'before' | 'after'
  readonly y: 'before' | 'after'
}

interface Room {
  readonly orientation: Orientation
  /** Of the region, in px. */
  readonly region: Size
  /** How much of it row numbers (width) and lane heads (height) cover at its beginning, in px. */
  readonly heads: Size
  /** Of the open pad, in px. */
  readonly pad: Size
}

/** Between the corner and the pad, in px: a handle's grip lies between. */
const gap = 14

/**
 * Where the pad of a symbol (px of the region) has room when it is open: beside the end of its row, off the middle, where
 * no flow leaves; else on the other side. Null where heads or borders cover the symbol.
 */
export function padSpot({ x, y, width, height }: Rect, room: Room): PadSpot | null {
  const { orientation, region, heads, pad } = room
  const centre = { x: x + width / 2, y: y + height / 2 }
  if (centre.x < heads.width || centre.y < heads.height) return null
  if (centre.x > region.width || centre.y > region.height) return null
  const isVertical = orientation === 'vertical'
  const across = sideWithRoom({
    before: isVertical ? x : centre.x,
    after: isVertical ? x + width : centre.x,
    length: pad.width,
    from: heads.width,
    to: region.width,
    preferred: 'after',
  })
  const down = sideWithRoom({
    before: isVertical ? centre.y : y,
    after: isVertical ? centre.y : y + height,
    length: pad.height,
    from: heads.height,
    to: region.height,
    preferred: isVertical ? 'before' : 'after',
  })
  return { corner: { x: across.at, y: down.at }, x: across.side, y: down.side }
}

interface Choice {
  readonly before: number
  readonly after: number
  readonly length: number
  readonly from: number
  readonly to: number
  readonly preferred: 'before' | 'after'
}

function sideWithRoom({ before, after, length, from, to, preferred }: Choice) {
  const fits = { before: before - gap - length >= from, after: after + gap + length <= to }
  const other = preferred === 'after' ? 'before' : 'after'
  const side = !fits[preferred] && fits[other] ? other : preferred
  return { side, at: side === 'after' ? after : before }
}
