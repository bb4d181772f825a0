import type { Changes, RowChange, TableName } from '@/core/model/changes.ts'

/** The changes that take these back. */
export function reversed(changes: Changes): Changes {
  const rows: Partial<Record<TableName, readonly RowChange[]>> = {}
  for (const [table, list] of Object.entries(changes.rows)) {
    rows[table as TableName] = list.map(({ id, before, after }) => ({ id, before: after, after: before }))
  }
  return {
    rows,
    fields: changes.fields.map(({ field, before, after }) => ({ field, before: after, after: before })),
  }
}
