import type { Changes, RowChange, TableName } from '@/core/model/changes.ts'
import type { Sop, Table } from '@/core/model/sop.ts'

/** The tables of a Sop, those that others refer to first. */
export const tableNames: readonly TableName[] = ['groups', 'actors', 'steps', 'shapes', 'flows']

/** The fields of a Sop that are not tables. */
export const fieldNames = [
  'id',
  'title',
  'language',
  'status',
  'profile',
  'orientation',
  'kinds',
  'identity',
  'page',
] as const satisfies readonly (keyof Sop)[]

/** What changed from one Sop to another, row by row. Rows that are the same object are not looked into. */
export function diff(before: Sop, after: Sop): Changes {
  const rows: Partial<Record<TableName, readonly RowChange[]>> = {}
  for (const name of tableNames) {
    const changes = diffTables<string, unknown>(before[name], after[name])
    if (changes.length > 0) rows[name] = changes
  }
  const fields = fieldNames
    .filter((field) => before[field] !== after[field] && !isEqualData(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
  return { rows, fields }
}

/** Whether nothing changed at all. */
export function isEmptyChanges(changes: Changes): boolean {
  return changes.fields.length === 0 && tableNames.every((name) => (changes.rows[name] ?? []).length === 0)
}

/** Whether two values of plain data are equal, whatever the order of their keys. */
export function isEqualData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.entries(a)
  const right = new Map<string, unknown>(Object.entries(b))
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isEqualData(value, right.get(key)))
  )
}

function diffTables<Id extends string, Row>(
  before: Table<Id, Row>,
  after: Table<Id, Row>,
): readonly RowChange[] {
  if (before === after) return []
  const changes: RowChange[] = []
  let shared = 0
  // By key, not by entry: this runs over every row of a changed table at every edit.
  for (const id of Object.keys(before) as Id[]) {
    const row = before[id]
    const now = after[id] === row || Object.hasOwn(after, id) ? after[id] : undefined
    if (now !== undefined) shared += 1
    if (now !== row && !isEqualData(row, now)) changes.push({ id, before: row, after: now ?? null })
  }
  const ids = Object.keys(after) as Id[]
  if (ids.length === shared) return changes
  for (const id of ids) if (!Object.hasOwn(before, id)) changes.push({ id, before: null, after: after[id] })
  return changes
}
