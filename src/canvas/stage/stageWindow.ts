import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Viewport } from '@/editor/view.ts'
import type { Detail } from '@/picture/ChartPicture.tsx'
import { pxPerMm } from '@/picture/pxPerMm.ts'

/** The part of the Scene that is in the page (mm; null: all of it), and how much of it can be read. */
export interface StageWindow {
  readonly visible: Rect | null
  readonly detail: Detail
  /** Thinner lines could not be seen any more, in mm; 0 where all can. */
  readonly thinnest: number
}

/** The window before anything is known of the view. */
export const wholeWindow: StageWindow = { visible: null, detail: 'full', thinnest: 0 }

interface Seen {
  readonly viewport: Viewport
  /** The region, in px. */
  readonly bounds: Rect
  readonly scene: Scene
  readonly before: StageWindow
}

/** Below this nothing in 9 pt can be read. */
const simpleBelow = 0.4
/** As long as there are fewer symbols than this, drawing their text costs nothing that could be felt. */
const simpleFrom = 120
const neverReadable = 0.18
const thinnestPx = 0.3

/**
 * The window a view needs: what is seen and half as much around it. It stays the same object until the view
 * leaves it or has become much smaller, so that panning and zooming seldom change the page.
 */
export function windowFor({ viewport, bounds, scene, before }: Seen): StageWindow {
  const scale = viewport.zoom * pxPerMm
  if (bounds.width === 0 || scale === 0) return before
  const seen = {
    x: -viewport.x / scale,
    y: -viewport.y / scale,
    width: bounds.width / scale,
    height: bounds.height / scale,
  }
  const detail = detailFor(viewport.zoom, scene.shapes.length)
  if (before.visible && before.detail === detail && serves(before.visible, seen)) return before
  return { visible: grown(seen, 0.5), detail, thinnest: detail === 'simple' ? thinnestPx / scale : 0 }
}

function detailFor(zoom: number, shapes: number): Detail {
  const far = zoom < neverReadable || (zoom < simpleBelow && shapes > simpleFrom)
  return far ? 'simple' : 'full'
}

function serves(window: Rect, seen: Rect): boolean {
  const inside =
    window.x <= seen.x &&
    window.y <= seen.y &&
    window.x + window.width >= seen.x + seen.width &&
    window.y + window.height >= seen.y + seen.height
  return inside && window.width < seen.width * 4
}

function grown({ x, y, width, height }: Rect, share: number): Rect {
  return {
    x: x - width * share,
    y: y - height * share,
    width: width * (1 + 2 * share),
    height: height * (1 + 2 * share),
  }
}
