import { flowsById } from '@/core/model/queries.ts'
import { drawFlows } from '@/core/layout/drawFlows.ts'
import { placeShapes } from '@/core/layout/placeShapes.ts'
import { refuses } from '@/core/layout/refuses.ts'
import { labelText } from '@/core/layout/labelText.ts'
import { paperSpacing, paperStyle } from './connectors/paperStyle.ts'
import { routeMatrix } from '@/core/layout/routing/routeMatrix.ts'
import type { SceneFlow, SceneShape } from '@/core/layout/scene.ts'
import { bandsOf, type PageRoom, type PageRow, type PlannedPage } from './pageRows.ts'
import type { DrawnPages, PagesToDraw } from './pagesToDraw.ts'

/** As many rows on a page as fit. */
export function plainPages(rows: readonly PageRow[], room: PageRoom): readonly PlannedPage[] {
  const pages: PlannedPage[] = []
  const height = (page: PlannedPage) => bandsOf(page, rows, room).at(-1)?.bottom ?? 0
  let first = 0
  let fromLine = 0
  while (first < rows.length) {
    const most = pages.length === 0 ? room.first : room.later
    let page: PlannedPage = { first, end: first + 1, fromLine, toLine: null, above: 0, below: 0 }
    if (height(page) > most) {
      let toLine = rows[first]?.lines ?? 1
      while (toLine > fromLine + 1 && height({ ...page, toLine }) > most) toLine--
      const isAll = toLine === rows[first]?.lines
      pages.push({ ...page, toLine: isAll ? null : toLine })
      fromLine = isAll ? 0 : toLine
      if (isAll) first++
      continue
    }
    while (page.end < rows.length && rows[page.end]?.pageBreak !== 'before') {
      const longer = { ...page, end: page.end + 1 }
      if (height(longer) > most) break
      page = longer
    }
    pages.push(page)
    first = page.end
    fromLine = 0
  }
  return pages.length === 0 ? [{ first: 0, end: 0, fromLine: 0, toLine: null, above: 0, below: 0 }] : pages
}

/** The flows that stay within a page. */
export function drawPlainPages(asked: PagesToDraw): DrawnPages {
  const { sop, arrangement, symbols, laneEdges, pages } = asked
  const shapes: SceneShape[] = []
  const flows: SceneFlow[] = []
  const style = paperStyle(asked.fontSize)
  for (const page of pages) {
    const bands = page.bands.filter(({ kind }) => kind === 'section' || kind === 'row')
    const own = arrangement.shapes.flatMap((arranged, index) => {
      const band = bands.findIndex(
        ({ kind, row, ...band }) =>
          kind === 'row' && row === arranged.row && 'fromLine' in band && band.fromLine === 0,
      )
      return band < 0 ? [] : [{ arranged, index, band }]
    })
    const indexOf = new Map(own.map(({ arranged }, index) => [arranged.shape.id, index]))
    const { routed } = routeMatrix({
      lanes: arrangement.actors.map(({ id }, lane) => ({
        actor: id,
        places: arrangement.lanePlaces[lane] ?? 1,
        width: (laneEdges[lane + 1] ?? 0) - (laneEdges[lane] ?? 0),
      })),
      rows: bands.flatMap(({ kind, row, top, bottom }) => {
        const step = arrangement.steps[row]
        if (!step) return []
        return [
          {
            step: step.id,
            places: kind === 'row' ? (arrangement.rowPlaces[row] ?? 1) : 1,
            height: bottom - top,
          },
        ]
      }),
      shapes: own.map(({ arranged: { shape, lane, laneLine, rowLine }, index, band }) => ({
        id: shape.id,
        kind: shape.kind,
        lane,
        row: band,
        laneLine,
        rowLine,
        size: symbols[index]?.size ?? { width: 1, height: 1 },
      })),
      flows: flowsById(sop).flatMap((flow) => {
        const [from, to] = [indexOf.get(flow.from), indexOf.get(flow.to)]
        if (from === undefined || to === undefined) return []
        return [
          {
            id: flow.id,
            from,
            to,
            label: labelText(flow, style)?.size ?? null,
            dashed: flow.line === 'dashed',
            directed: flow.directed,
            refuses: refuses(flow.label),
            route: flow.route ?? null,
          },
        ]
      }),
      spacing: paperSpacing,
    })
    const frame = { orientation: 'vertical', across: page.body.x, along: page.body.y } as const
    const placed = placeShapes(
      { ...arrangement, shapes: own.map(({ arranged }) => arranged) },
      own.map(({ index }) => symbols[index] ?? { size: { width: 1, height: 1 }, lines: [] }),
      { frame, centers: routed.centers },
    )
    shapes.push(...placed)
    flows.push(
      ...drawFlows(sop, routed.routes, { frame, body: page.body, borders: [], shapes: placed, style }).flows,
    )
  }
  return { shapes, flows: flows.toSorted((a, b) => (a.id < b.id ? -1 : 1)), connectors: [], notes: [] }
}
