import type { Message } from '@/core/model/message.ts'
import type { Paper } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'
import { planColumns, type ColumnPlan, type LaneNeed } from './columns.ts'
import { paperNames, printableArea } from './paper.ts'

/** From narrow to wide; what is no wider than the one before is left out. */
const papers: readonly Paper[] = ['A4', 'F4-210', 'Legal', 'A3']

/** Says that the columns are too narrow to be read, and on which paper they would not be; null where they are not. */
export function narrowNote(sop: Sop, lanes: readonly LaneNeed[], plan: ColumnPlan): Message | null {
  if (plan.fits) return null
  const { width } = printableArea(sop.page)
  // The paper in hand is turned before a larger one is bought.
  const fitting = [sop.page.paper, ...papers].find((paper) => {
    const page = { ...sop.page, paper, landscape: true }
    return printableArea(page).width > width && planColumns(sop, lanes, page).fits
  })
  return fitting
    ? { key: 'layout.tooNarrow', paper: paperNames[fitting] }
    : { key: 'layout.tooNarrowAnywhere' }
}
