/** The object without the entries that are undefined, an empty list or an empty object. */
export function compact<Row extends object>(entries: {
  readonly [Key in keyof Row]: Row[Key] | undefined
}): Row {
  const kept = Object.entries(entries).filter(([, entry]) => entry !== undefined && !isEmpty(entry))
  return Object.fromEntries(kept) as Row
}

/** `value`, or undefined where it says what the default says anyway. */
export function unless<Value>(value: Value, standard: Value): Value | undefined {
  return value === standard ? undefined : value
}

function isEmpty(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Object.keys(entry).length === 0
}
