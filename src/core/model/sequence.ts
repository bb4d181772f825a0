import { ordersBetween } from '@/core/model/order.ts'

interface Ordered {
  readonly id: string
  readonly order: string
}

/**
 * The rows in a new sequence, each with an order key that fits: rows that are not in `moved` keep theirs (they must
 * already be in order among themselves), the others get new keys between their neighbours.
 */
export function inSequence<Row extends Ordered>(
  sequence: readonly Row[],
  moved: ReadonlySet<string>,
): readonly Row[] {
  const result: Row[] = []
  let run: Row[] = []
  let before: string | null = null
  const settle = (next: string | null) => {
    const orders = ordersBetween(before, next, run.length)
    result.push(...run.map((row, index) => withOrder(row, orders[index] ?? row.order)))
    run = []
  }
  for (const row of sequence) {
    if (moved.has(row.id)) {
      run.push(row)
      continue
    }
    settle(row.order)
    result.push(row)
    before = row.order
  }
  settle(null)
  return result
}

function withOrder<Row extends Ordered>(row: Row, order: string): Row {
  return row.order === order ? row : { ...row, order }
}

/** The list with the `moved` rows taken out and put, in their own order, right after the row `after` (null: first). */
export function movedAfter<Row extends Ordered>(
  rows: readonly Row[],
  moved: ReadonlySet<string>,
  after: string | null,
): readonly Row[] {
  return withBlockAfter(
    rows,
    rows.filter((row) => moved.has(row.id)),
    after,
  )
}

/** The list with a block of rows, old and new, standing right after the row `after` (null: first) and nowhere else. */
export function withBlockAfter<Row extends Ordered>(
  rows: readonly Row[],
  block: readonly Row[],
  after: string | null,
): readonly Row[] {
  const ids = new Set(block.map((row) => row.id))
  // The place is counted before the block is taken out, so that `after` may itself be in it.
  const place = after === null ? 0 : rows.findIndex((row) => row.id === after) + 1
  const isOther = (row: Row) => !ids.has(row.id)
  return [...rows.slice(0, place).filter(isOther), ...block, ...rows.slice(place).filter(isOther)]
}
