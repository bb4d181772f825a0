import type { Arrangement } from '@/core/layout/arrangement.ts'
import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { PageRoom, PageRow, PlannedPage } from '../pageRows.ts'
import { breakCost } from './breakCost.ts'
import { pageHeights, type Paging } from './pageHeights.ts'
import { reachOfRows } from './reachOfRows.ts'
import { beginningOf, type Beginning } from './splitRow.ts'

/** The pages of a flow table, and what a person should know about the breaks. */
export interface PagePlan {
  readonly pages: readonly PlannedPage[]
  readonly notes: readonly Message[]
}

/** The cheapest way to lay all rows from one on: where its first page ends, and what all its pages cost. */
interface Way {
  readonly page: PlannedPage
  readonly cost: number
}

/**
 * Breaks the rows of a flow table into pages, only between rows and by height. Breaks the user forced are kept, those
 * forbidden are made only where a page is full; a row higher than a page is continued on the next. Every page has
 * room for the strips its cut flows need. Fast: rows times rows per page.
 */
export function planPages(
  sop: Sop,
  arrangement: Arrangement,
  { rows, room }: { readonly rows: readonly PageRow[]; readonly room: PageRoom },
): PagePlan {
  const decides = rows.map(() => false)
  for (const { shape, row } of arrangement.shapes) if (shape.kind === 'decision') decides[row] = true
  const paging: Paging = { rows, room, reach: reachOfRows(sop, arrangement), decides }
  const beginnings = rows.map((_, row) => beginningOf(paging, row))
  const ways: Way[] = []
  for (let row = rows.length - 1; row >= 0; row--) ways[row] = cheapestWay(paging, beginnings, ways, row)
  const pages: PlannedPage[] = []
  for (let row = 0; row < rows.length;) {
    const way = ways[row]
    if (!way) break
    pages.push(...(beginnings[row]?.filled ?? []), way.page)
    row = way.page.end
  }
  return { pages, notes: forbiddenBreaks(rows, pages) }
}

function cheapestWay(
  paging: Paging,
  beginnings: readonly Beginning[],
  ways: readonly Way[],
  row: number,
): Way {
  const { rows, room } = paging
  const heights = pageHeights(paging, row, beginnings[row]?.fromLine ?? 0)
  let best: Way | null = null
  for (let end = row + 1; end <= rows.length; end++) {
    const { page, height } = heights.upTo(end)
    const needed = height + (end === rows.length ? room.tail : 0)
    const fits = needed <= heights.room + tolerance
    if (fits || end === row + 1) {
      const own = breakCost(paging, page, { height, room: heights.room }) + (fits ? 0 : overfull)
      const cost = own + (ways[end]?.cost ?? 0)
      // Of equal ways the fuller page is taken.
      if (best === null || cost <= best.cost) best = { page, cost }
    }
    // One row more may need no strip any longer: only what is too high without strips ends the search.
    if (height - page.above - page.below > heights.room) break
    if (rows[end]?.pageBreak === 'before' || (beginnings[end]?.filled.length ?? 0) > 0) break
  }
  return best ?? { page: heights.upTo(row + 1).page, cost: 0 }
}

/** Sums of heights are not exact. */
const tolerance = 1e-6
/** A page too small for the symbols of a single row: nothing can be done but to choose other paper. */
const overfull = 1e6

function forbiddenBreaks(rows: readonly PageRow[], pages: readonly PlannedPage[]): readonly Message[] {
  return pages.flatMap(({ first, fromLine }) =>
    first > 0 && fromLine === 0 && rows[first]?.pageBreak === 'never'
      ? [{ key: 'layout.breakNeeded', number: first + 1 }]
      : [],
  )
}
