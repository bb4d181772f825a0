import { columnNamed } from './headings.ts'
import type { RowColumn } from './headings.ts'

type Cells = readonly (readonly string[])[]

/** What a column of a pasted table holds. */
export type TableColumn =
  | { readonly kind: RowColumn }
  /** A lane with a mark in every row it takes part in. */
  | { readonly kind: 'lane'; readonly name: string }
  /** Nothing a step has. */
  | { readonly kind: 'unknown'; readonly heading: string }

/** The rows at the top that hold headings; the form has two, the lower one with the names of the lanes. */
export function headRows(cells: Cells): Cells {
  const isHead = cells.map((row) => knownColumns(row).length >= 2)
  const last = isHead.slice(0, 3).lastIndexOf(true)
  const heads = cells.slice(0, last + 1)
  if (heads.length === 0) return hasOnlyLanesBesideActivity(cells) ? cells.slice(0, 1) : []
  if (!heads.some((row) => knownColumns(row).includes('activity'))) return []
  return namesLanes(cells[heads.length], heads) ? cells.slice(0, heads.length + 1) : heads
}

/**
 * What the columns below headings hold. A column without a known heading that holds nothing but marks is a lane;
 * numbers alone are marks only below the heading of the performers, elsewhere they count or cost something.
 */
export function namedColumns(heads: Cells, body: Cells, width: number): readonly TableColumn[] {
  return Array.from({ length: width }, (_, index) => columnAt(heads, body, index))
}

/** Whether a cell of a lane says that the lane takes part; a dash says that it does not. */
export function isMark(cell: string): boolean {
  return /^(?:\d{1,3}|\S{1,2})$/u.test(cell) && !isDash(cell)
}

function columnAt(heads: Cells, body: Cells, index: number): TableColumn {
  const headings = heads.map((row) => row[index] ?? '').filter((heading) => heading !== '')
  const known = headings.map(columnNamed)
  const field = known.find((column) => column !== null && column !== 'actor')
  if (field) return { kind: field }
  const heading = headings.at(-1) ?? ''
  const cells = body.map((row) => row[index] ?? '').filter((cell) => cell !== '' && !isDash(cell))
  if (known.at(-1) === 'actor' && !cells.every(isTick)) return { kind: 'actor' }
  const isFree = heading !== '' && columnNamed(heading) === null
  const hasMarks = cells.length > 0 && cells.every(isMark)
  const isLane = isFree && hasMarks && (isBelowActors(heads, index) || !cells.every(isNumber))
  return isLane ? { kind: 'lane', name: heading } : { kind: 'unknown', heading: heading || String(index + 1) }
}

/** Whether the lowest heading of a column stands in a row below the one with the heading of the performers. */
function isBelowActors(heads: Cells, index: number): boolean {
  const actorsRow = heads.findIndex((head) => knownColumns(head).includes('actor'))
  return actorsRow >= 0 && heads.findLastIndex((head) => (head[index] ?? '') !== '') > actorsRow
}

/** Whether a row names lanes below the heading of the performers, and nothing else. */
function namesLanes(row: readonly string[] | undefined, heads: Cells): boolean {
  const hasActors = heads.some((head) => knownColumns(head).includes('actor'))
  const filled = (row ?? []).flatMap((cell, index) => (cell === '' ? [] : [index]))
  const isFree = (index: number) =>
    heads.every((head) => {
      const column = columnNamed(head[index] ?? '')
      return column === null || column === 'actor'
    })
  return (
    hasActors && filled.length >= 2 && filled.every((index) => isFree(index) && !isMark(row?.[index] ?? ''))
  )
}

/** Whether the first row is a heading of activities with lanes beside it, of which at least one is marked below. */
function hasOnlyLanesBesideActivity(cells: Cells): boolean {
  const [head = [], ...body] = cells
  if (!knownColumns(head).includes('activity')) return false
  const others = namedColumns([head], body, head.length).filter(({ kind }) => kind !== 'activity')
  return others.length > 0 && others.every(({ kind }) => kind === 'lane')
}

function knownColumns(row: readonly string[]): readonly RowColumn[] {
  return row.flatMap((cell) => columnNamed(cell) ?? [])
}

const isNumber = (cell: string): boolean => /^\d+$/.test(cell)
const isTick = (cell: string): boolean => /^[xvo✓✔√●•○]$/iu.test(cell)
const isDash = (cell: string): boolean => /^[-–—]$/.test(cell)
