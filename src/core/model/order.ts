import { generateNKeysBetween } from 'fractional-indexing'

interface Ordered {
  readonly id: string
  readonly order: string
}

/** Compares two rows by their order key; equal keys (two tabs at once) by id, so that every reader agrees. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Order keys for `count` rows that come after key `after` and before key `before`; null is an end of the list. */
export function ordersBetween(after: string | null, before: string | null, count: number): readonly string[] {
  return generateNKeysBetween(after, before, count)
}

/**
 * Order keys for `count` rows placed right after the row `after` (null: first) of a sorted list.
 * An unknown id means last.
 */
export function ordersAfter(
  sorted: readonly Ordered[],
  after: string | null,
  count: number,
): readonly string[] {
  const found = after === null ? -1 : sorted.findIndex((row) => row.id === after)
  const index = after !== null && found < 0 ? sorted.length - 1 : found
  return ordersBetween(sorted[index]?.order ?? null, sorted[index + 1]?.order ?? null, count)
}
