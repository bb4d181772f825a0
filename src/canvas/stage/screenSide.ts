import type { Rect } from '@/core/geometry/rect.ts'
import type { Point } from '@/core/geometry/point.ts'
import type { Side } from '@/core/geometry/side.ts'
import type { Orientation } from '@/core/model/sop.ts'

const transposed: Readonly<Record<Side, Side>> = {
  top: 'left',
  left: 'top',
  right: 'bottom',
  bottom: 'right',
}

/** A side on the screen as the model names it (in the frame of a vertical chart), and the other way round. */
export function turnedSide(side: Side, orientation: Orientation): Side {
  return orientation === 'vertical' ? side : transposed[side]
}

/** The side of a box nearest to a point within it, on the screen; null well inside, where the router may choose. */
export function sideNear({ x, y, width, height }: Rect, at: Point): Side | null {
  const across = (at.x - x) / width - 0.5
  const down = (at.y - y) / height - 0.5
  if (Math.max(Math.abs(across), Math.abs(down)) < 0.3) return null
  if (Math.abs(across) > Math.abs(down)) return across > 0 ? 'right' : 'left'
  return down > 0 ? 'bottom' : 'top'
}
