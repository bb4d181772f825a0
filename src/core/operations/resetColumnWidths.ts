import { rowsOf, withRows, withTables } from '@/core/model/tables.ts'
import type { Actor, Sop } from '@/core/model/sop.ts'
import { setPage } from './setPage.ts'

/** Gives the columns and lanes of the form their automatic widths back; those of the chart stay. */
export function resetColumnWidths(sop: Sop): Sop {
  const changed = rowsOf(sop.actors)
    .filter(({ share }) => share !== undefined)
    .map(({ share: _, ...actor }): Actor => actor)
  const automatic = changed.length === 0 ? sop : withTables(sop, { actors: withRows(sop.actors, changed) })
  return setPage(automatic, { shares: {} })
}

/** Whether a column or a lane of the form has a width set by hand. */
export function hasOwnColumnWidths({ page, actors }: Sop): boolean {
  return Object.keys(page.shares).length > 0 || rowsOf(actors).some(({ share }) => share !== undefined)
}
