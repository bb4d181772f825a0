import type { Arrangement } from '@/core/layout/arrangement.ts'
import { flowsById } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Where the flows of each row's shapes lead, as indices of rows. */
export interface RowReach {
  /** The first and the last row that flows join with each row; the row itself where there are none. */
  readonly lowest: Int32Array
  readonly highest: Int32Array
  /** How many flows pass the border above each row. */
  readonly passing: Int32Array
}

export function reachOfRows(sop: Sop, { steps, shapes, shapeIndex }: Arrangement): RowReach {
  const lowest = Int32Array.from(steps, (_, row) => row)
  const highest = Int32Array.from(steps, (_, row) => row)
  const change = new Int32Array(steps.length + 1)
  for (const { from, to } of flowsById(sop)) {
    const [a, b] = [shapes[shapeIndex.get(from) ?? -1], shapes[shapeIndex.get(to) ?? -1]]
    if (!a || !b || a.row === b.row) continue
    const [upper, lower] = [Math.min(a.row, b.row), Math.max(a.row, b.row)]
    lowest[lower] = Math.min(lowest[lower] ?? 0, upper)
    highest[upper] = Math.max(highest[upper] ?? 0, lower)
    change[upper + 1] = (change[upper + 1] ?? 0) + 1
    change[lower + 1] = (change[lower + 1] ?? 0) - 1
  }
  const passing = new Int32Array(steps.length)
  for (let row = 1; row < steps.length; row++) passing[row] = (passing[row - 1] ?? 0) + (change[row] ?? 0)
  return { lowest, highest, passing }
}
