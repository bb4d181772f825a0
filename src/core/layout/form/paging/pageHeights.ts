import { partHeight, sectionHeight, type PageRoom, type PageRow, type PlannedPage } from '../pageRows.ts'
import type { RowReach } from './reachOfRows.ts'
import { stripHeight } from './stripHeight.ts'

/** What page breaks depend on. */
export interface Paging {
  readonly rows: readonly PageRow[]
  readonly room: PageRoom
  readonly reach: RowReach
  /** Whether a row holds a decision, which should not be the last of its page. */
  readonly decides: readonly boolean[]
}

/** A page that begins with row `first` from line `fromLine` on, and what it is with each end. */
export interface PageHeights {
  /** The room it has, without what stands below the last row of all. */
  readonly room: number
  /** The page with the rows up to, not including, `end`. Asked with growing ends only. */
  upTo(end: number): { readonly page: PlannedPage; readonly height: number }
}

/** Measures pages that begin with one row, each with the strips its own cut flows need. */
export function pageHeights(paging: Paging, first: number, fromLine: number): PageHeights {
  const { rows, room, reach } = paging
  const begins = fromLine > 0 ? first + 1 : first
  let [known, lowest, highest, middle] = [begins, Infinity, -1, 0]
  const grow = (end: number) => {
    for (; known < end; known++) {
      lowest = Math.min(lowest, reach.lowest[known] ?? known)
      highest = Math.max(highest, reach.highest[known] ?? known)
      if (known - 1 > first) middle += wholeHeight(paging, known - 1)
    }
  }
  return {
    room: first === 0 && fromLine === 0 ? room.first : room.later,
    upTo(end) {
      grow(end)
      const above = lowest < begins ? stripHeight : 0
      const below = highest >= end ? stripHeight : 0
      const page = { first, end, fromLine, toLine: null, above, below }
      const top = rows[first]
      if (!top) return { page, height: 0 }
      const strips = end - first === 1 ? above + below : above
      const head = sectionHeight(top, { isFirst: true, isContinued: fromLine > 0 })
      const height = head + partHeight(top, { fromLine, toLine: top.lines, strips }, room) + middle
      return { page, height: height + (end - first === 1 ? 0 : wholeHeight(paging, end - 1, below)) }
    },
  }
}

/** The height of a row that is not its page's first, with its section row. */
function wholeHeight({ rows, room }: Paging, row: number, strips = 0): number {
  const pageRow = rows[row]
  if (!pageRow) return 0
  const section = sectionHeight(pageRow, { isFirst: false, isContinued: false })
  return section + partHeight(pageRow, { fromLine: 0, toLine: pageRow.lines, strips }, room)
}
