import type { Rect } from '@/core/geometry/rect.ts'
import type { RowId } from '@/core/model/ids.ts'
import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'
import { movedTo } from './excerptParts.ts'
import { sceneRect } from './frame.ts'
import { headings } from './headings.ts'
import { rounded } from './rounded.ts'
import type { Scene, SceneFlow } from './scene.ts'

/**
 * The chosen part of a Sop's Scene as a Scene that can be read without the rest: the chosen shapes and the flows among
 * them, the chosen flows with their ends, on the lanes and rows from the first to the last of them, under their heads
 * and beside their numbers. A chosen lane, step or group brings what stands in it. Null when nothing is chosen.
 */
export function excerpt(sop: Sop, scene: Scene, chosen: ReadonlySet<RowId>): Scene | null {
  const bands = chosenBands(sop, scene, chosen)
  const among = new Set(
    scene.shapes
      .filter(({ id, rect }) => chosen.has(id) || bands.some((band) => holds(band, rect)))
      .map(({ id }) => id),
  )
  const flows = scene.flows.filter(({ id, from, to }) => chosen.has(id) || (among.has(from) && among.has(to)))
  const drawn = new Set([...among, ...flows.flatMap(({ from, to }) => [from, to])])
  const shapes = scene.shapes.filter(({ id }) => drawn.has(id))
  const rects = [...bands, ...shapes.map(({ rect }) => rect), ...flows.flatMap(rectsOf)]
  return rects.length === 0 ? null : cutOut(sop, { ...scene, shapes, flows }, rects)
}

/** The lanes and rows that the rectangles lie on, with new heads around them. */
function cutOut(sop: Sop, scene: Scene, rects: readonly Rect[]): Scene {
  const upright = scene.orientation === 'vertical'
  const [across, along] = upright ? [horizontally, vertically] : [vertically, horizontally]
  const lanes = touched(
    scene.lanes.map(({ band }) => across(band)),
    rects.map(across),
  )
  const rows = touched(
    scene.rows.map(({ band }) => along(band)),
    rects.map(along),
  )
  const part = {
    actors: actorsInOrder(sop).slice(lanes.first, lanes.end),
    steps: stepsInOrder(sop).slice(rows.first, rows.end),
  }
  const edges = { laneEdges: lanes.edges, rowEdges: rows.edges, firstRow: rows.first }
  const { frame, ...heads } = headings(sop, part, edges)
  const [right, bottom] = [lanes.edges.at(-1) ?? 0, rows.edges.at(-1) ?? 0]
  const body = sceneRect(frame, {
    left: frame.across,
    right: frame.across + right,
    top: frame.along,
    bottom: frame.along + bottom,
  })
  const from = upright ? { x: lanes.start, y: rows.start } : { x: rows.start, y: lanes.start }
  return {
    ...scene,
    body,
    size: { width: rounded(body.x + body.width), height: rounded(body.y + body.height) },
    ...heads,
    ...movedTo(sop, scene, { x: body.x - from.x, y: body.y - from.y }),
    notes: [],
  }
}

type Stretch = readonly [number, number]

const horizontally = ({ x, width }: Rect): Stretch => [x, x + width]
const vertically = ({ y, height }: Rect): Stretch => [y, y + height]

/** The bands from the first to the last that any of the stretches lies on: which they are, and their edges from 0. */
function touched(bands: readonly Stretch[], stretches: readonly Stretch[]) {
  const [low, high] = [
    Math.min(...stretches.map(([from]) => from)),
    Math.max(...stretches.map(([, to]) => to)),
  ]
  const first = Math.max(
    0,
    bands.findIndex(([, to]) => to > low),
  )
  const last = bands.findLastIndex(([from]) => from < high)
  const end = Math.max(first, last) + 1
  const start = bands[first]?.[0] ?? 0
  const edges = [0, ...bands.slice(first, end).map(([, to]) => to - start)]
  return { first, end, start, edges }
}

function chosenBands(sop: Sop, scene: Scene, chosen: ReadonlySet<RowId>): readonly Rect[] {
  const isChosen = (row: { readonly id: RowId; readonly group?: RowId } | undefined) =>
    row !== undefined && (chosen.has(row.id) || (row.group !== undefined && chosen.has(row.group)))
  return [
    ...scene.lanes.filter(({ actor }) => isChosen(sop.actors[actor])),
    ...scene.rows.filter(({ step }) => isChosen(sop.steps[step])),
  ].map(({ band }) => band)
}

function rectsOf({ pieces, label }: SceneFlow): readonly Rect[] {
  const corners = pieces.flatMap(({ points }) => points).map(({ x, y }) => ({ x, y, width: 0, height: 0 }))
  return label ? [...corners, label.rect] : corners
}

/** Whether the middle of a rectangle lies in another. */
function holds(outer: Rect, inner: Rect): boolean {
  const x = inner.x + inner.width / 2 - outer.x
  const y = inner.y + inner.height / 2 - outer.y
  return x >= 0 && x <= outer.width && y >= 0 && y <= outer.height
}
