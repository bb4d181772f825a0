import { sectionHeight, type PlannedPage } from '../pageRows.ts'
import { pageHeights, type Paging } from './pageHeights.ts'
import { stripHeight } from './stripHeight.ts'

/** Where a page begins that may hold further rows, and the pages before it that one row fills alone. */
export interface Beginning {
  readonly fromLine: number
  readonly filled: readonly PlannedPage[]
}

/**
 * How a row begins a page: at its first line, unless it is higher than a page. Then it fills whole pages with as many
 * lines as they hold, and its last lines begin a page that other rows may follow. Its symbols stand on the first.
 */
export function beginningOf(paging: Paging, row: number): Beginning {
  const { rows, room, reach } = paging
  const pageRow = rows[row]
  const filled: PlannedPage[] = []
  let fromLine = 0
  const tail = row === rows.length - 1 ? room.tail : 0
  while (pageRow && fromLine < pageRow.lines - 1) {
    const heights = pageHeights(paging, row, fromLine)
    if (heights.upTo(row + 1).height + tail <= heights.room) break
    const section = sectionHeight(pageRow, { isFirst: true, isContinued: fromLine > 0 })
    const fit = Math.floor((heights.room - section - room.padding + 1e-6) / room.lineHeight)
    const toLine = fromLine + Math.max(1, Math.min(fit, pageRow.lines - 1 - fromLine))
    const strips = fromLine === 0
    filled.push({
      first: row,
      end: row + 1,
      fromLine,
      toLine,
      above: strips && (reach.lowest[row] ?? row) < row ? stripHeight : 0,
      below: strips && (reach.highest[row] ?? row) > row ? stripHeight : 0,
    })
    fromLine = toLine
  }
  return { fromLine, filled }
}
