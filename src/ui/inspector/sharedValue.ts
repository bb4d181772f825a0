/** The value that all rows share; null where they differ. */
export function sharedValue<Row, Value>(rows: readonly Row[], valueOf: (row: Row) => Value): Value | null {
  const [first, ...others] = rows
  if (first === undefined) return null
  const value = valueOf(first)
  return others.every((row) => valueOf(row) === value) ? value : null
}
