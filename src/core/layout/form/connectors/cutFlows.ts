import type { Arrangement } from '@/core/layout/arrangement.ts'
import { flowsById } from '@/core/model/queries.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'
import type { PlannedPage } from '../pageRows.ts'
import type { PagePair } from './pagePair.ts'

/** A flow with its ends as indices of shapes and of the pages they stand on. */
export interface PagedFlow {
  readonly flow: Flow
  readonly from: number
  readonly to: number
  readonly fromPage: number
  readonly toPage: number
}

/** The page each row's symbols stand on: of a row that is split its first. */
export function pageOfRows(pages: readonly PlannedPage[], rows: number): Int32Array {
  const pageOf = new Int32Array(rows).fill(-1)
  pages.forEach(({ first, end, fromLine }, page) => {
    for (let row = fromLine > 0 ? first + 1 : first; row < end; row++) pageOf[row] = page
  })
  return pageOf
}

/** All flows between shapes of the drawing, by id. */
export function pagedFlows(
  sop: Sop,
  { shapes, shapeIndex, steps }: Arrangement,
  pages: readonly PlannedPage[],
): readonly PagedFlow[] {
  const pageOf = pageOfRows(pages, steps.length)
  return flowsById(sop).flatMap((flow): PagedFlow | readonly [] => {
    const [from, to] = [shapeIndex.get(flow.from), shapeIndex.get(flow.to)]
    if (from === undefined || to === undefined) return []
    const [fromPage, toPage] = [pageOf[shapes[from]?.row ?? -1] ?? -1, pageOf[shapes[to]?.row ?? -1] ?? -1]
    return fromPage < 0 || toPage < 0 ? [] : { flow, from, to, fromPage, toPage }
  })
}

/**
 * The pairs of connectors that page breaks make. Flows to one target share one where a merged line could: from the
 * same direction, of one style, with a head.
 */
export function pairsOf(flows: readonly PagedFlow[]): readonly PagePair[] {
  const groups = new Map<string, number[]>()
  flows.forEach(({ flow, to, fromPage, toPage }, index) => {
    if (fromPage === toPage) return
    const key = flow.directed ? `${to} ${fromPage > toPage} ${flow.line}` : flow.id
    const known = groups.get(key)
    if (known) known.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()].flatMap((members): PagePair | readonly [] => {
    const first = flows[members[0] ?? -1]
    if (!first) return []
    const { to, fromPage, toPage } = first
    const fromPages = [...new Set(members.map((index) => flows[index]?.fromPage ?? 0))]
    return {
      flows: members,
      target: to,
      isUpward: fromPage > toPage,
      toPage,
      fromPages: fromPages.toSorted((a, b) => a - b),
    }
  })
}
