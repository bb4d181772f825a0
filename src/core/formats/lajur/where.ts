/** One step into a JSON value: a key of an object or an index of a list. */
export type PathPart = string | number

/** A place in a file as a person can find it: `sop.steps[3].shapes[0].kind`. */
export function where(path: readonly PathPart[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      return index === 0 ? shown(part) : `.${shown(part)}`
    })
    .join('')
}

/** A value of a file in few characters, for a sentence. */
export function found(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return shown(typeof value === 'string' ? `"${value}"` : String(value))
}

/** Short, on one line, and without characters that turn the direction of the sentence around them. */
function shown(text: string): string {
  const plain = text
    .slice(0, 60)
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '\u00b7')
  return plain.length > 40 ? `${plain.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…` : plain
}
