import type { ArrangedShape, Arrangement } from '@/core/layout/arrangement.ts'
import type { FlowStyle } from '@/core/layout/flowStyle.ts'
import { labelText } from '@/core/layout/labelText.ts'
import { refuses } from '@/core/layout/refuses.ts'
import type { Matrix, MatrixFlow, MatrixShape } from '@/core/layout/routing/matrix.ts'
import { shapeId } from '@/core/model/ids.ts'
import { remembered } from '@/core/model/remembered.ts'
import type { Flow } from '@/core/model/sop.ts'
import type { FormSymbol } from '../pagesToDraw.ts'
import { connectorSize } from './connectorShape.ts'
import type { PagedFlow } from './cutFlows.ts'
import type { PageContents } from './pageContents.ts'
import type { LaneRoom } from './laneRoom.ts'
import { pageRowsOf, type PageRowTable } from './pageRowsOf.ts'
import type { PageStand } from './pageStands.ts'
import { paperSpacing } from './paperStyle.ts'

/** A page as the router is asked. */
export interface PageMatrix {
  /** The page's shapes first, then its connectors. */
  readonly matrix: Matrix
  /** For each flow of the matrix the flow it is, or is a piece of. */
  readonly lines: readonly Flow[]
}

/** What all pages have in common. */
export interface AllPages {
  readonly arrangement: Arrangement
  readonly symbols: readonly FormSymbol[]
  readonly laneEdges: readonly number[]
  readonly flows: readonly PagedFlow[]
  readonly style: FlowStyle
  readonly room: LaneRoom
}

/**
 * A page as a matrix of its own: its rows and strips, and its connectors as ordinary shapes. A flow that a break cuts
 * leads to its connector here, and from the connector of the other page to its target there.
 */
export function pageMatrix(contents: PageContents, all: AllPages): PageMatrix {
  const table = pageRowsOf(contents.page, all.arrangement)
  const grids = laneGrids(contents, all.arrangement)
  const shapes = contents.shapes.flatMap((index) => matrixShape(index, all, { table, grids }) ?? [])
  const connectors = contents.stands.map((stand) => connector(stand, all, { table, grids }))
  const lines: Flow[] = []
  const flows: MatrixFlow[] = []
  const shapeAt = new Map(contents.shapes.map((shape, index) => [shape, index]))
  const standAt = new Map<number, number>()
  contents.stands.forEach((stand, index) => {
    for (const flow of stand.flows) standAt.set(flow, shapes.length + index)
  })
  for (const { index, part } of contents.lines) {
    const paged = all.flows[index]
    if (!paged) continue
    const from = part === 'second' ? standAt.get(index) : shapeAt.get(paged.from)
    const to = part === 'first' ? standAt.get(index) : shapeAt.get(paged.to)
    if (from === undefined || to === undefined) continue
    // The label stands beside the first piece.
    lines.push(part === 'second' ? unlabelled(paged.flow) : paged.flow)
    flows.push(matrixFlow(paged.flow, { from, to, part }, all.style))
  }
  const lanes = all.arrangement.actors.map(({ id }, lane) => ({
    actor: id,
    places: placesOf(grids[lane]),
    width: laneWidth(all, lane),
  }))
  const { capacity } = all.room
  const matrix = { lanes, rows: table.rows, shapes: [...shapes, ...connectors], flows, capacity }
  return { matrix: { ...matrix, spacing: paperSpacing }, lines }
}

function laneWidth({ laneEdges }: AllPages, lane: number): number {
  return (laneEdges[lane + 1] ?? 0) - (laneEdges[lane] ?? 0)
}

/** How finely a lane is divided on this page: into places for its shapes, and each of those for crowded strips. */
interface LaneGrid {
  /** How many shapes its fullest cell holds across. */
  readonly shapes: number
  /** Into how many each of these places is divided, so that shapes keep theirs. */
  readonly divided: number
}

function laneGrids(contents: PageContents, { actors, shapes }: Arrangement): readonly LaneGrid[] {
  const [most, stands] = [actors.map(() => 1), actors.map(() => 1)]
  for (const index of contents.shapes) {
    const { lane, across } = shapes[index] ?? { lane: 0, across: 1 }
    most[lane] = Math.max(most[lane] ?? 1, across)
  }
  for (const { pair, places } of contents.stands) stands[pair.lane] = Math.max(stands[pair.lane] ?? 1, places)
  return most.map((count, lane) => ({ shapes: count, divided: Math.ceil((stands[lane] ?? 1) / count) }))
}

function placesOf(grid: LaneGrid | undefined): number {
  return grid ? grid.shapes * grid.divided : 1
}

const unlabelled = remembered((flow: Flow): Flow => ({ ...flow, label: '' }))

interface Grid {
  readonly table: PageRowTable
  readonly grids: readonly LaneGrid[]
}

function matrixShape(
  index: number,
  { arrangement, symbols, room }: AllPages,
  grid: Grid,
): MatrixShape | null {
  const arranged = arrangement.shapes[index]
  const symbol = symbols[index]
  if (!arranged || !symbol) return null
  const { shape, lane, row, rowLine } = arranged
  return {
    id: shape.id,
    kind: shape.kind,
    lane,
    row: grid.table.rowAt.get(row) ?? 0,
    laneLine: lineOnPage(arranged, arrangement, grid),
    rowLine,
    size: symbol.size,
    isCramped: room.cramped[index] === true,
  }
}

/** The arrangement counts lines as the fullest cell of all pages needs them; this page may need fewer or more. */
function lineOnPage({ lane, laneLine }: ArrangedShape, { lanePlaces }: Arrangement, { grids }: Grid): number {
  const { shapes, divided } = grids[lane] ?? { shapes: 1, divided: 1 }
  return (laneLine - (lanePlaces[lane] ?? 1) + shapes + 1) * divided - 1
}

function connector(stand: PageStand, all: AllPages, { table, grids }: Grid): MatrixShape {
  const { pair, end, strip } = stand
  const flow = all.flows[pair.flows[0] ?? -1]?.flow
  const places = placesOf(grids[pair.lane])
  return {
    id: shapeId(`${flow?.id} ${end}`),
    kind: 'offPageConnector',
    lane: pair.lane,
    row: (strip === 'above' ? table.above : table.below) ?? 0,
    laneLine: places - stand.places + 2 * stand.place,
    rowLine: 0,
    size: connectorSize(laneWidth(all, pair.lane), stand.places === 1 ? 1 : places),
    tip: pair.isUpward ? 'up' : 'down',
  }
}

function matrixFlow(
  flow: Flow,
  {
    from,
    to,
    part,
  }: { readonly from: number; readonly to: number; readonly part: PageContents['lines'][number]['part'] },
  style: FlowStyle,
): MatrixFlow {
  const isLabelled = part !== 'second'
  return {
    id: flow.id,
    from,
    to,
    label: isLabelled ? (labelText(flow, style)?.size ?? null) : null,
    dashed: flow.line === 'dashed',
    directed: flow.directed,
    refuses: isLabelled && refuses(flow.label),
    route: part === 'whole' ? (flow.route ?? null) : null,
  }
}
