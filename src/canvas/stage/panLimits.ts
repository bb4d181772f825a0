import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'

/** How much of the window, on either side, may show nothing of the chart: there is room to put something beyond it. */
const free = 0.75

/**
 * How far the view may go, as React Flow wants it (px at 100 %, top left and bottom right): some of the chart always stays
 * in the window. The room is a share of the window as it is zoomed, so that a small chart need not stand in its middle.
 */
export function panLimits(scene: Scene, region: Rect, zoom: number): [[number, number], [number, number]] {
  const x = (region.width * free) / zoom
  const y = (region.height * free) / zoom
  return [
    [-x, -y],
    [scene.size.width * pxPerMm + x, scene.size.height * pxPerMm + y],
  ]
}
