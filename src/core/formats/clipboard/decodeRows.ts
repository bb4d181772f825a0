import { columnNamed } from './headings.ts'
import type { RowColumn } from './headings.ts'
import { splitCells } from './splitCells.ts'
import type { Message } from '@/core/model/message.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

export interface DecodedRows {
  readonly rows: readonly StepTexts[]
  readonly warnings: readonly Message[]
}

const blankRow: StepTexts = { activity: '', requirements: '', duration: '', output: '', remarks: '' }
const usualOrder: readonly RowColumn[] = ['activity', 'requirements', 'duration', 'output', 'remarks']
/** Longest text that is looked at, and most rows that are taken from it. */
const maxLength = 5_000_000
const maxRows = 5_000

/**
 * Steps in a pasted text: rows of a spreadsheet as activity, requirements, time, output and remarks (told by their
 * headings, where these were copied too, else by their order), and lines of plain text each as an activity.
 */
export function decodeRows(text: string): DecodedRows {
  const cells = splitCells(text.slice(0, maxLength))
    .map((row) => row.map(cleaned))
    .filter((row) => row.some((cell) => cell !== ''))
  const rows = cells.every((row) => row.length === 1) ? lines(cells) : table(cells)
  const cut = text.length > maxLength || rows.rows.length > maxRows
  return {
    rows: rows.rows.slice(0, maxRows),
    warnings: [...rows.warnings, ...(cut ? [{ key: 'format.rowsCut', limit: maxRows }] : [])],
  }
}

/** Without the blanks around it and the apostrophe that keeps spreadsheets from reading a formula. */
function cleaned(cell: string): string {
  return cell.trim().replace(/^'(?=[=+@-])/, '')
}

/** A list of activities, without the numbers or bullets of the list. */
function lines(cells: readonly (readonly string[])[]): DecodedRows {
  const activities = cells.map(([line = '']) => line.replace(/^(?:\d{1,3}[.)]|[-*•·▪◦–])\s+/, ''))
  return { rows: activities.map((activity) => ({ ...blankRow, activity })), warnings: [] }
}

function table(cells: readonly (readonly string[])[]): DecodedRows {
  const heads = headRows(cells)
  const body = cells.slice(heads.length).filter((row) => !isColumnNumbers(row))
  const width = Math.max(...cells.map((row) => row.length))
  const columns = heads.length > 0 ? namedColumns(heads, width) : columnsByOrder(body, width)
  const unused = columns.flatMap((column, index) =>
    column === null && body.some((row) => (row[index] ?? '') !== '') ? [index + 1] : [],
  )
  return {
    rows: body.map((row) => stepOf(row, columns)),
    warnings: unused.length > 0 ? [{ key: 'format.columnsLeftOut', columns: unused.join(', ') }] : [],
  }
}

/** The rows at the top that hold headings; the form has two, one above the other. */
function headRows(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isHead = cells.map((row) => row.filter((cell) => columnNamed(cell) !== null).length >= 2)
  const last = isHead.slice(0, 3).lastIndexOf(true)
  const heads = cells.slice(0, last + 1)
  return heads.some((row) => row.some((cell) => columnNamed(cell) === 'activity')) ? heads : []
}

/** `(1) (2) (3)` below the heads: the numbers of the columns, not a step. */
function isColumnNumbers(row: readonly string[]): boolean {
  return row.length > 2 && row.every((cell) => /^(?:\(\d+\)|)$/.test(cell))
}

function namedColumns(heads: readonly (readonly string[])[], width: number): (RowColumn | null)[] {
  return Array.from({ length: width }, (_, index) => {
    const names = heads.map((row) => columnNamed(row[index] ?? ''))
    return names.find((name) => name !== null) ?? null
  })
}

/** In the order of the form; a first column of nothing but numbers is its number. More than that are remarks. */
function columnsByOrder(body: readonly (readonly string[])[], width: number): RowColumn[] {
  const isNumbered = width > 1 && body.every((row) => /^\d{0,4}[.)]?$/.test(row[0] ?? ''))
  const order: readonly RowColumn[] = isNumbered ? ['number', ...usualOrder] : usualOrder
  return Array.from({ length: width }, (_, index) => order[index] ?? 'remarks')
}

function stepOf(row: readonly string[], columns: readonly (RowColumn | null)[]): StepTexts {
  const texts: Record<keyof StepTexts, string> = { ...blankRow }
  for (const [index, cell] of row.entries()) {
    const column = columns[index]
    if (!column || column === 'number' || cell === '') continue
    texts[column] = texts[column] === '' ? cell : `${texts[column]}\n${cell}`
  }
  return texts
}
