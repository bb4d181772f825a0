import { remembered } from '@/core/model/remembered.ts'
import type { Sop, Table } from '@/core/model/sop.ts'

const valuesOf = remembered((table: object): readonly unknown[] => Object.values(table))

/** The rows of a table, in no particular order. */
export function rowsOf<Id extends string, Row>(table: Table<Id, Row>): readonly Row[] {
  return valuesOf(table) as readonly Row[]
}

/** The Sop with some of its parts replaced; the same Sop if they are the parts it has. */
export function withTables(sop: Sop, parts: Partial<Sop>): Sop {
  const changed = (Object.keys(parts) as (keyof Sop)[]).some((key) => parts[key] !== sop[key])
  return changed ? { ...sop, ...parts } : sop
}

/** The table without the rows of which `isUnwanted` holds; the same table if there is none. */
export function withoutRows<Id extends string, Row extends { readonly id: Id }>(
  table: Table<Id, Row>,
  isUnwanted: (row: Row) => boolean,
): Table<Id, Row> {
  return withChangedRows(table, { removed: rowsOf(table).filter(isUnwanted), added: [] })
}

/** The table with rows added or replaced; the same table if every row is already in it. */
export function withRows<Id extends string, Row extends { readonly id: Id }>(
  table: Table<Id, Row>,
  rows: readonly Row[],
): Table<Id, Row> {
  return withChangedRows(table, { removed: [], added: rows })
}

/** The table with rows removed, then others added or replaced, in one copy; the same table if nothing changes. */
export function withChangedRows<Id extends string, Row extends { readonly id: Id }>(
  table: Table<Id, Row>,
  { removed, added }: { readonly removed: readonly Row[]; readonly added: readonly Row[] },
): Table<Id, Row> {
  const changed = added.filter((row) => table[row.id] !== row)
  if (changed.length === 0 && removed.length === 0) return table
  const next: Record<Id, Row> = { ...table }
  for (const row of removed) delete next[row.id]
  for (const row of changed) next[row.id] = row
  return next
}

/** The table with each row passed through `change`; the same table if none became another object. */
export function mapRows<Id extends string, Row extends { readonly id: Id }>(
  table: Table<Id, Row>,
  change: (row: Row) => Row,
): Table<Id, Row> {
  return withRows(table, rowsOf(table).map(change))
}
