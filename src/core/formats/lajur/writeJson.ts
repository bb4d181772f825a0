const width = 110

/**
 * JSON as a person would lay it out: two spaces of indent, a list or an object on one line where it fits, every
 * row of a table on lines of its own. Ends with a line break.
 */
export function writeJson(value: unknown): string {
  return `${written(value, '', 0)}\n`
}

/** `taken` characters stand before the value on its line, after the indent. */
function written(value: unknown, indent: string, taken: number): string {
  // One character stays free for the comma.
  const line = onOneLine(value, width - 1 - indent.length - taken)
  if (line !== null) return line
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => `${deeper}${written(item, deeper, 0)}`)
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).map(([key, entry]) => {
    const name = `${JSON.stringify(key)}: `
    return `${deeper}${name}${written(entry, deeper, name.length)}`
  })
  return `{\n${entries.join(',\n')}\n${indent}}`
}

/** With spaces after colons and commas; null where it needs more `room` or holds several rows. */
function onOneLine(value: unknown, room: number): string | null {
  if (room < 0) return null
  if (typeof value !== 'object' || value === null) return fitting(JSON.stringify(value), room)
  if (Array.isArray(value)) {
    if (value.length > 1 && value.some((item) => typeof item === 'object')) return null
    return enclosed(
      ['[', ']'],
      value.map((item) => ['', item] as const),
      room,
    )
  }
  const entries = Object.entries(value).map(([key, entry]) => [`${JSON.stringify(key)}: `, entry] as const)
  return entries.length === 0 ? '{}' : enclosed(['{ ', ' }'], entries, room)
}

function enclosed(
  [open, close]: readonly [string, string],
  entries: readonly (readonly [name: string, value: unknown])[],
  room: number,
): string | null {
  let line = open
  for (const [index, [name, value]] of entries.entries()) {
    line += index === 0 ? name : `, ${name}`
    const entry = onOneLine(value, room - line.length - close.length)
    if (entry === null) return null
    line += entry
  }
  return fitting(line + close, room)
}

function fitting(line: string, room: number): string | null {
  return line.length <= room ? line : null
}
