import type { PlannedPage } from '../pageRows.ts'
import type { Paging } from './pageHeights.ts'

/**
 * What a page costs. Pages come first: paper is saved before anything else. Then nobody turns to a last page for one
 * row, a question stays with what follows from it, few flows are cut, and pages are filled evenly.
 */
const costs = {
  page: 1000,
  lastAlone: 600,
  decisionLast: 250,
  alone: 60,
  /** For each flow that a break cuts beyond the first. */
  cut: 12,
  /** Times the square of the unused share. */
  unused: 40,
  /** A break the user forbade, where there is no other way. */
  forbidden: 8000,
} as const

/** The cost of a page that is `height` mm high in `room` mm, and of the break behind it. */
export function breakCost(
  { rows, reach, decides }: Paging,
  { first, end }: PlannedPage,
  { height, room }: { readonly height: number; readonly room: number },
): number {
  const isLast = end === rows.length
  let cost: number = costs.page
  if (end - first === 1 && rows.length > 1) cost += isLast && first > 0 ? costs.lastAlone : costs.alone
  if (isLast) return cost
  const unused = Math.max(0, 1 - height / room)
  cost += costs.unused * unused * unused + costs.cut * Math.max(0, (reach.passing[end] ?? 0) - 1)
  if (decides[end - 1]) cost += costs.decisionLast
  if (rows[end]?.pageBreak === 'never') cost += costs.forbidden
  return cost
}
