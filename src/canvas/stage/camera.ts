import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Selection } from '@/editor/editor.ts'
import type { Viewport } from '@/editor/view.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { boxOfFlow, sceneIndex } from '@/picture/sceneIndex.ts'

export const largestZoom = 4
/** Left free around what is fitted, in px. */
const margin = 32

/** How far in from the top left heads and gutter cover what they stick over, in mm; on the form nothing sticks. */
export function headsOf({ form, body }: Scene): Point {
  return form === null ? { x: body.x, y: body.y } : { x: 0, y: 0 }
}

/** The zoom at which the whole Scene is seen. */
export function zoomToFit(scene: Scene, region: Rect): number {
  const wide = (region.width - 2 * margin) / (scene.size.width * pxPerMm)
  const high = (region.height - 2 * margin) / (scene.size.height * pxPerMm)
  return Math.min(wide, high)
}

/** The least zoom of a canvas: a little below what shows everything. */
export function smallestZoom(scene: Scene, region: Rect): number {
  // Above nothing, whatever the region measures before it is shown.
  return Math.max(0.001, Math.min(0.5, zoomToFit(scene, region) * 0.8))
}

/** The view that shows a rectangle of the Scene (mm) in the middle, at most at 100 %. */
export function viewOfRect(rect: Rect, region: Rect, scene: Scene): Viewport {
  const wide = (region.width - 2 * margin) / (rect.width * pxPerMm)
  const high = (region.height - 2 * margin) / (rect.height * pxPerMm)
  const zoom = Math.max(smallestZoom(scene, region), Math.min(1, wide, high))
  const scale = zoom * pxPerMm
  return {
    x: region.width / 2 - (rect.x + rect.width / 2) * scale,
    y: region.height / 2 - (rect.y + rect.height / 2) * scale,
    zoom,
  }
}

/** The view that shows the whole Scene. */
export function viewOfAll(scene: Scene, region: Rect): Viewport {
  return viewOfRect({ x: 0, y: 0, ...scene.size }, region, scene)
}

/** The view a SOP is first seen in: all lanes if they can be read, from the first step on. */
export function firstView(scene: Scene, region: Rect): Viewport {
  if (scene.form !== null) return viewOfSheets(scene, region)
  const all = viewOfAll(scene, region)
  // At its beginning, not in the middle: it grows from there.
  const room = 2 * margin
  if (all.zoom >= 0.75) {
    return scene.orientation === 'vertical'
      ? { ...all, y: Math.min(all.y, room) }
      : { ...all, x: Math.min(all.x, room), y: Math.min(all.y, 2 * room) }
  }
  const length = scene.orientation === 'vertical' ? scene.size.width : scene.size.height
  const breadth = scene.orientation === 'vertical' ? region.width : region.height
  const zoom = Math.max(0.5, Math.min(1, (breadth - 2 * margin) / (length * pxPerMm)))
  const centred = (breadth - length * pxPerMm * zoom) / 2
  const start = Math.max(margin, centred)
  return scene.orientation === 'vertical' ? { x: start, y: margin, zoom } : { x: margin, y: start, zoom }
}

/** The first sheet of the form, as wide as the window allows. */
function viewOfSheets(scene: Scene, region: Rect): Viewport {
  const wide = (region.width - 2 * margin) / (scene.size.width * pxPerMm)
  const zoom = Math.max(0.5, Math.min(1, wide))
  const free = region.width - scene.size.width * pxPerMm * zoom
  return { x: Math.max(margin, free / 2), y: margin, zoom }
}

/** The sheet that stands in the middle of the window; null in the chart. */
export function sheetInView({ form }: Scene, region: Rect, { y, zoom }: Viewport): Rect | null {
  const middle = (region.height / 2 - y) / (zoom * pxPerMm)
  const sheets = form?.sheets ?? []
  return (sheets.findLast(({ rect }) => rect.y <= middle) ?? sheets[0])?.rect ?? null
}

/** The box around all that is selected, in mm; null when nothing of it is in the Scene. */
export function boxOfSelection(scene: Scene, selection: Selection): Rect | null {
  const { shapes, flows, lanes, rows } = sceneIndex(scene)
  const boxes = [...selection].flatMap((id) => {
    const flow = flows.get(id)
    const rect =
      shapes.get(id)?.rect ?? (flow && boxOfFlow(flow)) ?? lanes.get(id)?.head ?? rows.get(id)?.gutter
    return rect ? [rect] : []
  })
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

/** The view moved just so far that a rectangle (mm) is seen beside heads and gutter; the same view if it is already. */
export function viewRevealing(
  rect: Rect,
  { viewport, region, scene }: { viewport: Viewport; region: Rect; scene: Scene },
): Viewport {
  const scale = viewport.zoom * pxPerMm
  const heads = headsOf(scene)
  const x = revealed({
    from: rect.x * scale + viewport.x,
    length: rect.width * scale,
    near: heads.x * scale,
    far: region.width,
  })
  const y = revealed({
    from: rect.y * scale + viewport.y,
    length: rect.height * scale,
    near: heads.y * scale,
    far: region.height,
  })
  return x === 0 && y === 0 ? viewport : { ...viewport, x: viewport.x + x, y: viewport.y + y }
}

/** How far a stretch must be moved, in px, to lie between two bounds with some air; its start wins. */
function revealed({
  from,
  length,
  near,
  far,
}: {
  from: number
  length: number
  near: number
  far: number
}): number {
  const air = 24
  if (from < near + air) return near + air - from
  const over = from + length + air - far
  return over > 0 ? -Math.min(over, from - near - air) : 0
}
