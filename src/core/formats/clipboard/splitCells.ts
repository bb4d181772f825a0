/**
 * The rows and cells of tab-separated text as spreadsheets copy it: a cell with a tab, a line break or a quotation
 * mark stands in quotation marks, its own doubled. Text whose quotation marks do not close is taken as it stands.
 */
export function splitCells(text: string): string[][] {
  return quotedCells(text) ?? plainLines(text).map((line) => line.split('\t'))
}

function quotedCells(text: string): string[][] | null {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const isQuoted = text[at] === '"'
    const end = isQuoted ? closingQuote(text, at + 1) : cellEnd(text, at)
    if (end === null) return null
    const cell = isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end)
    rows.at(-1)?.push(isQuoted ? plainLines(cell).join('\n') : cell)
    at = isQuoted ? end + 1 : end
    const mark = text[at]
    if (mark !== undefined && mark !== '\t' && mark !== '\n' && mark !== '\r') return null
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (mark === '\t' && at >= text.length) rows.at(-1)?.push('')
    if (mark === '\n' || mark === '\r') rows.push([])
  }
  return rows
}

/** Where the quotation mark is that closes a cell; null where there is none. */
function closingQuote(text: string, from: number): number | null {
  let at = from
  for (;;) {
    const found = text.indexOf('"', at)
    if (found < 0) return null
    if (text[found + 1] !== '"') return found
    at = found + 2
  }
}

function cellEnd(text: string, from: number): number {
  const mark = /[\t\r\n]/g
  mark.lastIndex = from
  return mark.test(text) ? mark.lastIndex - 1 : text.length
}

function plainLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/)
}
