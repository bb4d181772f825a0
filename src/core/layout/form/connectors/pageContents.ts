import type { Arrangement } from '@/core/layout/arrangement.ts'
import type { PlacedPage } from '../pageRows.ts'
import { pageOfRows, pagedFlows, pairsOf, type PagedFlow } from './cutFlows.ts'
import type { PagesToDraw } from '../pagesToDraw.ts'
import type { PlacedPair } from './pagePair.ts'
import { pageStands, type PageStand } from './pageStands.ts'
import { placePairs } from './placePairs.ts'

/** What stands on one page. */
export interface PageContents {
  readonly page: PlacedPage
  /** Indices of shapes of the arrangement. */
  readonly shapes: readonly number[]
  readonly lines: readonly PageLine[]
  readonly stands: readonly PageStand[]
}

/** A flow that lies on a page whole, or the piece of it that lies there. `index` is its place among all flows. */
export interface PageLine {
  readonly index: number
  readonly part: 'whole' | 'first' | 'second'
}

/** How all flows lie on the pages. */
export interface CutPages {
  readonly flows: readonly PagedFlow[]
  readonly pairs: readonly PlacedPair[]
  readonly contents: readonly PageContents[]
}

/** Distributes shapes, flows and the connectors of cut flows over the pages. */
export function cutPages({ sop, arrangement, pages, laneEdges }: PagesToDraw): CutPages {
  const flows = pagedFlows(sop, arrangement, pages)
  const pairs = placePairs(pairsOf(flows), { arrangement, pages, flows, laneEdges })
  const stands = pageStands(pairs, { pages: pages.length, flows, arrangement })
  const shapes = shapesOfPages(arrangement, pages)
  const lines: PageLine[][] = pages.map(() => [])
  // Flows that share a connector share the piece behind it: the first of them draws it.
  const drawers = new Set(pairs.map((pair) => pair.flows[0]))
  flows.forEach(({ fromPage, toPage }, index) => {
    lines[fromPage]?.push({ index, part: fromPage === toPage ? 'whole' : 'first' })
    if (fromPage !== toPage && drawers.has(index)) lines[toPage]?.push({ index, part: 'second' })
  })
  const contents = pages.map((page, at) => ({
    page,
    shapes: shapes[at] ?? [],
    lines: lines[at] ?? [],
    stands: stands[at] ?? [],
  }))
  return { flows, pairs, contents }
}

function shapesOfPages(
  { shapes, steps }: Arrangement,
  pages: readonly PlacedPage[],
): readonly (readonly number[])[] {
  const pageOf = pageOfRows(pages, steps.length)
  const lists: number[][] = pages.map(() => [])
  shapes.forEach(({ row }, index) => lists[pageOf[row] ?? -1]?.push(index))
  return lists
}
