import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { canDraw, maxAreaPx, maxSidePx, pxPerMm } from './pixels.ts'

/** One picture: what of the Scene it shows, in mm, and how many pixels it gets. */
export interface PicturePlan {
  readonly window: Rect
  readonly width: number
  readonly height: number
}

/** What can be drawn of what was asked for. */
export type PngPlan =
  | { readonly kind: 'one'; readonly picture: PicturePlan }
  | {
      readonly kind: 'tooLarge'
      readonly width: number
      readonly height: number
      /** The largest scale, in hundredths rounded down, at which it is one picture. */
      readonly largestScale: number
      /** The same scale in several pictures cut between rows; null where one row alone is too large. */
      readonly parts: readonly PicturePlan[] | null
    }

/** Plans the picture of a window of the Scene (mm, margin included) at a scale. */
export function pngPlan(scene: Scene, window: Rect, scale: number): PngPlan {
  const picture = planOf(window, scale)
  if (canDraw(picture.width, picture.height)) return { kind: 'one', picture }
  return {
    kind: 'tooLarge',
    width: picture.width,
    height: picture.height,
    largestScale: largestScale(window),
    parts: partsOf(scene, window, scale),
  }
}

/** The picture of a window at a scale, whether or not it can be drawn. */
export function planOf(window: Rect, scale: number): PicturePlan {
  const px = (mm: number) => Math.max(1, Math.round(mm * pxPerMm * scale))
  return { window, width: px(window.width), height: px(window.height) }
}

function largestScale(window: Rect): number {
  const width = window.width * pxPerMm
  const height = window.height * pxPerMm
  const scale = Math.min(maxSidePx / width, maxSidePx / height, Math.sqrt(maxAreaPx / (width * height)))
  const rounded = Math.floor(scale * 100) / 100
  // A chart of several kilometres has no two digits of scale left; it is drawn as small as it must be.
  return rounded > 0 ? rounded : scale
}

/** Cuts the window between rows, each part as long as can be drawn. */
function partsOf(scene: Scene, window: Rect, scale: number): readonly PicturePlan[] | null {
  const along = scene.orientation === 'vertical' ? alongY : alongX
  const [start, end] = along.span(window)
  const cuts = [
    ...scene.rows
      .slice(0, -1)
      .map((row) => along.span(row.band)[1])
      .filter((cut) => cut > start && cut < end),
    end,
  ]
  const parts: PicturePlan[] = []
  let from = start
  for (const [index, cut] of cuts.entries()) {
    const next = cuts[index + 1]
    const fits = (to: number) => {
      const plan = planOf(along.between(window, from, to), scale)
      return canDraw(plan.width, plan.height)
    }
    if (!fits(cut)) return null
    if (next === undefined || !fits(next)) {
      parts.push(planOf(along.between(window, from, cut), scale))
      from = cut
    }
  }
  return parts
}

const alongY = {
  span: (rect: Rect): readonly [number, number] => [rect.y, rect.y + rect.height],
  between: (rect: Rect, from: number, to: number): Rect => ({ ...rect, y: from, height: to - from }),
}

const alongX = {
  span: (rect: Rect): readonly [number, number] => [rect.x, rect.x + rect.width],
  between: (rect: Rect, from: number, to: number): Rect => ({ ...rect, x: from, width: to - from }),
}
