import type { StepTexts } from '@/core/model/stepTexts.ts'

/** Steps as tab-separated text, as spreadsheets copy cells: activity, requirements, time, output, remarks. */
export function encodeRows(steps: readonly StepTexts[]): string {
  return steps.map((step) => `${cells(step).map(quoted).join('\t')}\n`).join('')
}

/** Steps as an HTML table, for what takes rich text: word processors and spreadsheets. */
export function encodeHtmlRows(steps: readonly StepTexts[]): string {
  const rows = steps.map((step) => `<tr>${cells(step).map(htmlCell).join('')}</tr>`)
  return `<table><tbody>${rows.join('')}</tbody></table>`
}

function cells({ activity, requirements, duration, output, remarks }: StepTexts): readonly string[] {
  return [activity, requirements, duration, output, remarks]
}

function quoted(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a spreadsheet would run as a formula. A dash before a space begins an item of a list. */
function isFormula(text: string): boolean {
  return /^[=+@]|^-\S/.test(text)
}

function htmlCell(text: string): string {
  const content = text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n|\r|\n/g, '<br>')
  // Spreadsheets take the text as text, and never as a formula or a date.
  return `<td style='mso-number-format:"\\@"'>${content}</td>`
}
