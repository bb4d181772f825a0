import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene, SceneLane, SceneRow } from '@/core/layout/scene.ts'
import type { ActorId, ShapeId } from '@/core/model/ids.ts'
import { shapesInCell } from '@/core/model/queries.ts'
import type { Place, Sop } from '@/core/model/sop.ts'
import type { CellTarget, GridTarget } from '@/core/model/target.ts'
import { sheetAt, tableBody } from '@/canvas/form/tableBody.ts'
import { cellRect } from '@/canvas/layers/targetShapes.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'

export interface GridQuestion {
  /** Scene mm. */
  readonly at: Point
  /** How near to a border of two lanes means between them, in mm; between two rows it goes by their height (`rowZone`). */
  readonly reach: number
  readonly moving: ReadonlySet<ShapeId>
  /** Whether any place of an empty cell may be meant, not only its middle. */
  readonly isFine: boolean
}

/** The cell and place at a point, or the row and lane that would have to be made there; two searches and a few subtractions. */
export function gridUnder(scene: Scene, sop: Sop, question: GridQuestion): GridTarget | null {
  if (scene.form !== null && !isOnTable(scene, question.at)) return null
  const vertical = scene.orientation === 'vertical'
  const { at, reach } = question
  const across = vertical ? at.x : at.y
  const along = vertical ? at.y : at.x
  const lane = spotAmong(scene.lanes, {
    at: across,
    zone: (length) => Math.min(reach, length * 0.16),
    startOf: ({ band }) => stretch(band, vertical),
  })
  const row = spotAmong(scene.rows, {
    at: along,
    zone: rowZone,
    startOf: ({ band }) => stretch(band, !vertical),
  })
  const afterActor = lane.after?.actor ?? null
  const afterStep = row.after?.step ?? null
  if (lane.inside && row.inside)
    return cellTarget(scene, sop, { ...question, lane: lane.inside, row: row.inside })
  if (lane.inside) return { kind: 'newRow', after: afterStep, actor: lane.inside.actor }
  if (row.inside) return { kind: 'newLane', after: afterActor, step: row.inside.step }
  // Where four cells meet, a new row is what was meant; only outside the grid both are missing.
  const nearest = lane.near
  if (nearest) return { kind: 'newRow', after: afterStep, actor: nearest.actor }
  return { kind: 'newBoth', afterStep, afterActor }
}

/** How far beside the lanes and below the last row of a page one may still mean the table, in mm. */
const beside = 4
const under = 14

/** Whether a point of the form lies among the lanes of a page: elsewhere there is nothing for symbols. */
function isOnTable(scene: Scene, { x, y }: Point): boolean {
  const sheet = sheetAt(scene, y)
  const body = sheet && tableBody(sheet)
  const { body: lanes } = scene
  const isAcross = lanes.x - beside <= x && x <= lanes.x + lanes.width + beside
  return body !== null && isAcross && body.y - beside <= y && y <= body.y + body.height + under
}

/** How near to a border of a row means between it and its neighbour: easily met, in mm, and its middle stays its own. */
function rowZone(height: number): number {
  return Math.min(height / 3, Math.max(3, Math.min(10, height / 4)))
}

/** The cell at a point, when it is empty; null on everything else. */
export function emptyCellUnder(scene: Scene, sop: Sop, at: Point): CellTarget | null {
  const vertical = scene.orientation === 'vertical'
  const actor = laneUnder(scene, at)
  const startOf = ({ band }: SceneRow) => stretch(band, !vertical)
  const row = spotAmong(scene.rows, { at: vertical ? at.y : at.x, zone: noZone, startOf }).inside
  if (!actor || !row || shapesInCell(sop, row.step, actor).length > 0) return null
  return { kind: 'cell', step: row.step, actor, place: middle }
}

const noZone = () => 0

/** The lane a point is in, however near to its border; none beside all lanes. */
export function laneUnder({ orientation, lanes }: Scene, at: Point): ActorId | undefined {
  const vertical = orientation === 'vertical'
  const startOf = ({ band }: SceneLane) => stretch(band, vertical)
  return spotAmong(lanes, { at: vertical ? at.x : at.y, zone: noZone, startOf }).near?.actor
}

interface Spot<Band> {
  /** The band the point is in, well away from its borders. */
  readonly inside: Band | null
  /** The band the point is in, however near to a border. */
  readonly near: Band | null
  /** Otherwise the band that what is made would come after. */
  readonly after: Band | null
}

interface Search<Band> {
  readonly at: number
  /** How much of a band's length, at each end, is its border. */
  readonly zone: (length: number) => number
  readonly startOf: (band: Band) => Stretch
}

function spotAmong<Band>(bands: readonly Band[], { at, zone, startOf }: Search<Band>): Spot<Band> {
  const index = lastStarting(bands, at, startOf)
  const band = bands[index]
  if (!band) return { inside: null, near: null, after: null }
  const { from, to } = startOf(band)
  const near = zone(to - from)
  const before = bands[index - 1] ?? null
  if (at > to) return { inside: null, near: null, after: band }
  if (at - from < near) return { inside: null, near: band, after: before }
  if (to - at < near) return { inside: null, near: band, after: band }
  return { inside: band, near: band, after: band }
}

/** Position of the last band that starts at or before a distance; -1 before the first. */
function lastStarting<Band>(bands: readonly Band[], at: number, startOf: (band: Band) => Stretch): number {
  let low = -1
  let high = bands.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const band = bands[middle]
    if (band && startOf(band).from <= at) low = middle
    else high = middle - 1
  }
  return low
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function stretch({ x, y, width, height }: Rect, level: boolean): Stretch {
  return level ? { from: x, to: x + width } : { from: y, to: y + height }
}

interface CellQuestion extends GridQuestion {
  readonly lane: SceneLane
  readonly row: SceneRow
}

function cellTarget(scene: Scene, sop: Sop, { lane, row, at, moving, isFine }: CellQuestion): GridTarget {
  const { shapes } = sceneIndex(scene)
  const others = shapesInCell(sop, row.step, lane.actor).filter(({ id }) => !moving.has(id))
  const cell = cellRect(scene, row.step, lane.actor)
  const neighbours = others.flatMap(({ id, place }) => {
    const rect = shapes.get(id)?.rect
    return rect ? [{ place, rect }] : []
  })
  const place =
    neighbours.length > 0
      ? placeBeside(scene, neighbours, at)
      : isFine && cell
        ? finePlace(scene, cell, at)
        : middle
  return { kind: 'cell', step: row.step, actor: lane.actor, place }
}

const middle: Place = { across: 0, along: 0 }

interface Neighbour {
  readonly place: Place
  readonly rect: Rect
}

/** The free place next to the symbol nearest to the point, on the side of it that the point is on. */
function placeBeside({ orientation }: Scene, neighbours: readonly Neighbour[], at: Point): Place {
  const offsets = neighbours.map(({ place, rect }) => {
    const x = (at.x - (rect.x + rect.width / 2)) / rect.width
    const y = (at.y - (rect.y + rect.height / 2)) / rect.height
    return { place, across: orientation === 'vertical' ? x : y, along: orientation === 'vertical' ? y : x }
  })
  const nearest = offsets.reduce((best, next) => (size(next) < size(best) ? next : best))
  const step =
    Math.abs(nearest.across) >= Math.abs(nearest.along)
      ? { across: nearest.across < 0 ? -1 : 1, along: 0 }
      : { across: 0, along: nearest.along < 0 ? -1 : 1 }
  const taken = new Set(neighbours.map(({ place }) => `${place.across} ${place.along}`))
  let place = nearest.place
  do place = { across: place.across + step.across, along: place.along + step.along }
  while (taken.has(`${place.across} ${place.along}`))
  return place
}

function size({ across, along }: { across: number; along: number }): number {
  return Math.hypot(across, along)
}

/** The third of an empty cell that a point is in, each way. */
function finePlace({ orientation }: Scene, cell: Rect, at: Point): Place {
  const x = thirdOf((at.x - cell.x) / cell.width)
  const y = thirdOf((at.y - cell.y) / cell.height)
  return orientation === 'vertical' ? { across: x, along: y } : { across: y, along: x }
}

function thirdOf(share: number): number {
  return share < 1 / 3 ? -1 : share > 2 / 3 ? 1 : 0
}
