const width = 110

/**
 * JSON as a person would lay it out: two spaces of indent, a list or an object on one line where it fits, every
 * row of a table on lines of its own. Ends with a line break.
 */
export function writeJson(value: unknown): string {
  return `${written(value, '', 0)}\n`
}

function written(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (!holdsRows(value)) {
    const line = spaced(value)
    if (indent.length + taken + line.length < width) return line
  }
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => `${deeper}${written(item, deeper, 0)}`)
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).map(([key, entry]) => {
    const name = `${JSON.stringify(key)}: `
    return `${deeper}${name}${written(entry, deeper, name.length)}`
  })
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`
}

/** On one line, with spaces after colons and commas. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${spaced(entry)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** Whether some list in it has several objects, which read better below each other. */
function holdsRows(value: object): boolean {
  if (Array.isArray(value)) {
    return (value.length > 1 && value.some((item) => typeof item === 'object')) || value.some(holdsRowsIn)
  }
  return Object.values(value).some(holdsRowsIn)
}

function holdsRowsIn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && holdsRows(value)
}
