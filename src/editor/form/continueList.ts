/** A text being typed, and where in it the caret stands. */
export interface TypedText {
  readonly text: string
  readonly caret: number
}

/**
 * Breaks the line at the caret. A line of a list ("1.", "a)", "-") goes on with the next mark, and the numbers below move
 * along; an entry that is still empty ends the list instead.
 */
export function breakLine(text: string, from: number, to: number): TypedText {
  const before = text.slice(0, from)
  const after = text.slice(to)
  const start = before.lastIndexOf('\n') + 1
  const mark = markOf(before.slice(start))
  if (!mark) return { text: `${before}\n${after}`, caret: from + 1 }
  const rest = after.split('\n', 1)[0] ?? ''
  const isEmpty = before.slice(start) === mark.whole && rest.trim() === ''
  if (isEmpty) return { text: `${before.slice(0, start)}${after}`, caret: start }
  const next = markAfter(mark)
  const opening = `${mark.indent}${next.text}${mark.end}${mark.space}`
  const below = after.slice(rest.length)
  const moved = below === '' ? '' : `\n${renumbered(below.slice(1), next)}`
  const head = `${before}\n${opening}`
  return { text: `${head}${rest.trimStart()}${moved}`, caret: head.length }
}

interface Mark {
  /** The mark as it stands at the beginning of its line, with the spaces around it. */
  readonly whole: string
  readonly indent: string
  /** `3`, `c`, `-`. */
  readonly text: string
  readonly end: string
  readonly space: string
}

function markOf(line: string): Mark | null {
  const found = /^(\s*)(?:(\d{1,3}|[a-zA-Z])([.)])|([-–•*]))( +|$)/.exec(line)
  if (!found) return null
  const [whole, indent = '', counted, end = '', bullet, space = ''] = found
  return { whole, indent, text: counted ?? bullet ?? '', end, space: space === '' ? ' ' : space }
}

function markAfter(mark: Mark): Mark {
  return { ...mark, text: nextOf(mark.text) }
}

function nextOf(text: string): string {
  if (/^\d+$/.test(text)) return String(Number(text) + 1)
  if (!/^[a-z]$/i.test(text) || text.toLowerCase() === 'z') return text
  return String.fromCodePoint((text.codePointAt(0) ?? 0) + 1)
}

/** Gives the lines that went on counting from a mark that is now taken the numbers after it. */
function renumbered(text: string, taken: Mark): string {
  let expected = taken
  let isList = true
  return text
    .split('\n')
    .map((line) => {
      const mark = isList ? markOf(line) : null
      isList = mark?.text === expected.text && mark.end === expected.end && mark.indent === expected.indent
      if (!isList || !mark || nextOf(mark.text) === mark.text) return line
      expected = markAfter(expected)
      return `${mark.indent}${expected.text}${line.slice(mark.indent.length + mark.text.length)}`
    })
    .join('\n')
}
