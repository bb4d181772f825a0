import { oneLine } from '@/core/model/oneLine.ts'
import { splitCells } from './splitCells.ts'
import { headRows, isMark, namedColumns } from './tableColumns.ts'
import type { TableColumn } from './tableColumns.ts'
import type { Message } from '@/core/model/message.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

/** A step as a table tells it: its texts and, where the table has them, the names of those who perform it. */
export interface DecodedRow extends StepTexts {
  readonly actors?: readonly string[]
}

export interface DecodedRows {
  readonly rows: readonly DecodedRow[]
  readonly warnings: readonly Message[]
}

const blankRow: StepTexts = { activity: '', requirements: '', duration: '', output: '', remarks: '' }
const usualOrder = ['activity', 'requirements', 'duration', 'output', 'remarks'] as const
/** Longest text that is looked at, and most rows that are taken from it. */
const maxLength = 5_000_000
const maxRows = 5_000

/**
 * Steps in a pasted text: rows of a spreadsheet as activity, requirements, time, output and remarks (told by their
 * headings, where these were copied too, else by their order), and lines of plain text each as an activity. Headings
 * may name who performs a step: in one column, or in one column a lane with marks in it.
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
  const columns = heads.length > 0 ? namedColumns(heads, body, width) : columnsByOrder(body, width)
  const unused = columns.flatMap((column, index) =>
    column.kind === 'unknown' && body.some((row) => (row[index] ?? '') !== '') ? [column.heading] : [],
  )
  return {
    rows: body.map((row) => rowOf(row, columns)),
    warnings: unused.length > 0 ? [{ key: 'format.columnsLeftOut', columns: unused.join(', ') }] : [],
  }
}

/** `(1) (2) (3)` below the heads: the numbers of the columns, not a step. */
function isColumnNumbers(row: readonly string[]): boolean {
  return row.length > 2 && row.every((cell) => /^(?:\(\d+\)|)$/.test(cell))
}

/** In the order of the form; a first column of nothing but numbers is its number. More than that are remarks. */
function columnsByOrder(body: readonly (readonly string[])[], width: number): readonly TableColumn[] {
  const isNumbered = width > 1 && body.every((row) => /^\d{0,4}[.)]?$/.test(row[0] ?? ''))
  const order = isNumbered ? (['number', ...usualOrder] as const) : usualOrder
  return Array.from({ length: width }, (_, index) => ({ kind: order[index] ?? 'remarks' }))
}

function rowOf(row: readonly string[], columns: readonly TableColumn[]): DecodedRow {
  const texts: Record<keyof StepTexts, string> = { ...blankRow }
  const actors: string[] = []
  for (const [index, cell] of row.entries()) {
    const column = columns[index]
    if (!column || cell === '' || column.kind === 'number' || column.kind === 'unknown') continue
    // A narrow column breaks names over lines.
    if (column.kind === 'actor') actors.push(oneLine(cell))
    else if (column.kind !== 'lane')
      texts[column.kind] = texts[column.kind] === '' ? cell : `${texts[column.kind]}\n${cell}`
    else if (isMark(cell)) actors.push(oneLine(column.name))
  }
  return actors.length > 0 ? { ...texts, actors } : texts
}
