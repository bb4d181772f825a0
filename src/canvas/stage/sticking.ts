import type { Viewport } from '@/editor/view.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'

/** How far, in Scene mm, the top strip (y) and the left strip (x) are pushed along to stay in view. */
export interface Sticking {
  readonly x: number
  readonly y: number
}

/** Heads and gutter stand where the Scene has them until that would be out of view, then at the edge of it. */
export function stickingOf({ x, y, zoom }: Viewport): Sticking {
  const scale = zoom * pxPerMm
  return { x: Math.max(0, -x / scale), y: Math.max(0, -y / scale) }
}
