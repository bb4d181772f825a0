import type { Point } from '@/core/geometry/point.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import { tableHead } from '@/canvas/form/tableHead.ts'
import { rowsBetween } from '@/picture/sceneIndex.ts'
import type { Hit } from './hit.ts'
import type { HitQuestion } from './hitAt.ts'
import { holds } from './holds.ts'

/** What of the form lies at a point: of its one sheet the connectors, symbols and flows, then heads, numbers and cells. */
export function hitOnForm(question: HitQuestion, bodyHit: (question: HitQuestion) => Hit | null): Hit {
  const { scene, at, reach } = question
  const sheet = scene.form?.sheets.find(({ rect }) => holds(rect, at))
  if (!sheet) return { kind: 'paper' }
  const isFlow = sheet.part !== 'identity'
  return (
    (isFlow ? connectorHit(scene, sheet, at) : null) ??
    (isFlow && isAmongLanes(scene, at) ? bodyHit(question) : null) ??
    (isFlow ? borderHit(scene, sheet, { at, reach }) : null) ??
    (isFlow ? numberHit(scene, at) : null) ??
    cellHit(sheet, at) ?? { kind: 'paper' }
  )
}

function connectorHit({ form }: Scene, sheet: Sheet, at: Point): Hit | null {
  const index = form?.connectors.findIndex(
    (connector) => connector.sheet === sheet.number - 1 && holds(connector.rect, at),
  )
  return index === undefined || index < 0 ? null : { kind: 'pageConnector', index }
}

function isAmongLanes({ body }: Scene, { x }: Point): boolean {
  return body.x <= x && x <= body.x + body.width
}

/** The borders of columns and lanes, in the head of the table: elsewhere one works on what is between them. */
function borderHit(
  { form, lanes }: Scene,
  sheet: Sheet,
  { at, reach }: { readonly at: Point; readonly reach: number },
): Hit | null {
  const head = tableHead(sheet)
  if (!form || !head || at.y < head.y || at.y > head.y + head.height) return null
  const near = (x: number) => Math.abs(at.x - x) <= reach
  const column = form.columns.slice(0, -1).find(({ to }) => near(to))
  if (column) return { kind: 'columnBorder', column: column.column }
  const lane = lanes.slice(0, -1).find(({ head: own }) => near(own.x + own.width))
  return lane && at.y >= head.y + head.height / 3 ? { kind: 'laneBorder', actor: lane.actor } : null
}

function numberHit(scene: Scene, at: Point): Hit | null {
  const [position] = rowsBetween(scene, at.y, at.y)
  const row = scene.rows[position]
  return row && holds(row.gutter, at) ? { kind: 'row', step: row.step } : null
}

function cellHit({ cells }: Sheet, at: Point): Hit | null {
  const field = cells.findLast((cell) => cell.field !== null && holds(cell.rect, at))?.field
  if (!field) return null
  if (field.kind === 'actor') return { kind: 'lane', actor: field.id }
  return field.kind === 'group' ? { kind: 'group', id: field.id } : { kind: 'cell', field }
}
