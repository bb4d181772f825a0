import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'
import type { Place } from '@/core/model/sop.ts'
import { sheetAt, tableBody, tableOn, tablesOf } from '@/canvas/form/tableBody.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'

/** An insertion bar as two `d`s: thick within the cell concerned, thin through the whole chart. */
export interface Bar {
  readonly within: string
  readonly through: string
}

/** Where a row and a lane meet. */
export function cellRect(scene: Scene, step: StepId, actor: ActorId): Rect | null {
  const { rows, lanes } = sceneIndex(scene)
  const row = rows.get(step)?.band
  const lane = lanes.get(actor)?.band
  if (!row || !lane) return null
  if (scene.form !== null) return { x: lane.x, y: row.y, width: lane.width, height: heightOnPage(scene, row) }
  return scene.orientation === 'vertical'
    ? { x: lane.x, y: row.y, width: lane.width, height: row.height }
    : { x: row.x, y: lane.y, width: row.width, height: lane.height }
}

/** How far a row reaches on the page it begins on. */
function heightOnPage(scene: Scene, { y, height }: Rect): number {
  const sheet = sheetAt(scene, y)
  const body = sheet && tableBody(sheet)
  return body ? Math.min(height, body.y + body.height - y) : height
}

/** An upright line through the table on every page. */
export function columnLine(scene: Scene, x: number): string {
  return tablesOf(scene)
    .map(({ y, height }) => `M${x} ${y}v${height}`)
    .join('')
}

/** The half or quarter of a cell that a place other than the middle lies in. */
export function placeRect(scene: Scene, cell: Rect, { across, along }: Place): Rect {
  const [right, down] = scene.orientation === 'vertical' ? [across, along] : [along, across]
  const width = right === 0 ? cell.width : cell.width / 2
  const height = down === 0 ? cell.height : cell.height / 2
  return {
    x: right > 0 ? cell.x + width : cell.x,
    y: down > 0 ? cell.y + height : cell.y,
    width,
    height,
  }
}

/** The bar of a new row after a step (null: before the first), thick in an actor's lane. */
export function rowBar(scene: Scene, after: StepId | null, actor: ActorId | null): Bar {
  const { rows, lanes } = sceneIndex(scene)
  const at = after === null ? firstEdge(scene) : farEdge(scene, rows.get(after)?.band)
  const lane = actor ? lanes.get(actor)?.band : undefined
  if (scene.form !== null) return barOfPage(scene, at, lane)
  return across(scene.orientation === 'vertical', at, { whole: scene.body, part: lane ?? scene.body })
}

/** The bar of a new lane after an actor, thick in a step's row. */
export function laneBar(scene: Scene, after: ActorId | null, step: StepId | null): Bar {
  const { rows, lanes } = sceneIndex(scene)
  const vertical = scene.orientation === 'vertical'
  const band = after ? lanes.get(after)?.band : undefined
  const at = vertical
    ? band
      ? band.x + band.width
      : scene.body.x
    : band
      ? band.y + band.height
      : scene.body.y
  const row = step ? rows.get(step)?.band : undefined
  if (scene.form !== null) {
    const through = columnLine(scene, at)
    return { within: row ? `M${at} ${row.y}v${heightOnPage(scene, row)}` : through, through }
  }
  return across(!vertical, at, { whole: { ...scene.body, ...headed(scene) }, part: row ?? scene.body })
}

/** A level bar through the table of one page, thick in a lane. */
function barOfPage(scene: Scene, at: number, lane: Rect | undefined): Bar {
  const sheet = sheetAt(scene, at)
  const table = (sheet && tableOn(sheet)) ?? scene.body
  const part = lane ?? table
  return { within: `M${part.x} ${at}h${part.width}`, through: `M${table.x} ${at}h${table.width}` }
}

function firstEdge({ orientation, body }: Scene): number {
  return orientation === 'vertical' ? body.y : body.x
}

function farEdge(scene: Scene, band: Rect | undefined): number {
  if (!band) return firstEdge(scene)
  return scene.orientation === 'vertical' ? band.y + band.height : band.x + band.width
}

/** The stretch of the whole chart, heads included, along its lanes. */
function headed({ orientation, size }: Scene): Partial<Rect> {
  return orientation === 'vertical' ? { y: 0, height: size.height } : { x: 0, width: size.width }
}

/** A bar at a distance: level when rows are level. */
function across(level: boolean, at: number, { whole, part }: { whole: Rect; part: Rect }): Bar {
  const line = (from: Point, to: Point) => `M${from.x} ${from.y}L${to.x} ${to.y}`
  const over = (rect: Rect) =>
    level
      ? line({ x: rect.x, y: at }, { x: rect.x + rect.width, y: at })
      : line({ x: at, y: rect.y }, { x: at, y: rect.y + rect.height })
  return { within: over(part), through: over(whole) }
}
