import type { Changes, RowChange } from '@/core/model/changes.ts'
import { tableNames } from '@/core/model/diff.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The Sop after the changes; the same Sop if there are none. Rows are replaced whole. */
export function applyChanges(sop: Sop, changes: Changes): Sop {
  const parts: Record<string, unknown> = {}
  for (const { field, after } of changes.fields) parts[field] = after
  for (const name of tableNames) {
    const rows = changes.rows[name]
    if (rows && rows.length > 0) parts[name] = changedTable(sop[name], rows)
  }
  // The parts are named by TableName and keyof Sop, and each holds what was found under that name.
  return Object.keys(parts).length === 0 ? sop : { ...sop, ...(parts as Partial<Sop>) }
}

/** The changes that undo the given ones. */
export function invertChanges(changes: Changes): Changes {
  return {
    rows: Object.fromEntries(
      Object.entries(changes.rows).map(([name, rows]) => [
        name,
        rows.map(({ id, before, after }) => ({ id, before: after, after: before })),
      ]),
    ),
    fields: changes.fields.map(({ field, before, after }) => ({ field, before: after, after: before })),
  }
}

function changedTable(
  table: Readonly<Record<string, unknown>>,
  rows: readonly RowChange[],
): Record<string, unknown> {
  const next: Record<string, unknown> = { ...table }
  for (const { id, after } of rows) {
    if (after === null) delete next[id]
    else next[id] = after
  }
  return next
}
