import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { RowId } from '@/core/model/ids.ts'

/**
 * The part of a Scene that is selected: the chosen shapes and flows with the flows among them, on the bands of the
 * lanes and rows that are chosen. Null when nothing of the Scene is.
 */
export function selectedPart(
  scene: Scene,
  selection: ReadonlySet<RowId>,
): { scene: Scene; crop: Rect } | null {
  const lanes = scene.lanes.filter((lane) => selection.has(lane.actor))
  const rows = scene.rows.filter((row) => selection.has(row.step))
  const bands = [...lanes.map((lane) => lane.band), ...rows.map((row) => row.band)]
  const shapes = scene.shapes.filter(
    (shape) => selection.has(shape.id) || bands.some((band) => holds(band, shape.rect)),
  )
  const drawn = new Set<RowId>(shapes.map((shape) => shape.id))
  const flows = scene.flows.filter(
    (flow) => selection.has(flow.id) || (drawn.has(flow.from) && drawn.has(flow.to)),
  )
  const rects = [
    ...lanes.flatMap((lane) => [lane.head, lane.band]),
    ...rows.flatMap((row) => [row.gutter, row.band]),
    ...shapes.map((shape) => shape.rect),
    ...flows.flatMap((flow) => [...flow.points.map(rectAt), ...(flow.label ? [flow.label.rect] : [])]),
  ]
  const crop = around(rects)
  if (crop === null) return null
  return { scene: { ...scene, lanes, rows, actorGroups: [], phases: [], shapes, flows }, crop }
}

const rectAt = ({ x, y }: Point): Rect => ({ x, y, width: 0, height: 0 })

function holds(outer: Rect, inner: Rect): boolean {
  const x = inner.x + inner.width / 2
  const y = inner.y + inner.height / 2
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height
}

function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null
  const left = Math.min(...rects.map((rect) => rect.x))
  const top = Math.min(...rects.map((rect) => rect.y))
  const right = Math.max(...rects.map((rect) => rect.x + rect.width))
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
