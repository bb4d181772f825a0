import type { Sop, Table } from '@/core/model/sop.ts'

/** The rows of a table, in no particular order. */
export function rowsOf<Id extends string, Row>(table: Table<Id, Row>): readonly Row[] {
  return Object.values(table)
}

/** The Sop with some of its parts replaced; the same Sop if they are the parts it has. */
export function withTables(sop: Sop, parts: Partial<Sop>): Sop {
  const changed = (Object.keys(parts) as (keyof Sop)[]).some((key) => parts[key] !== sop[key])
  return changed ? { ...sop, ...parts } : sop
}

/** The table without the rows of which `isUnwanted` holds; the same table if there is none. */
export function withoutRows<Id extends string, Row>(
  table: Table<Id, Row>,
  isUnwanted: (row: Row) => boolean,
): Table<Id, Row> {
  const entries = Object.entries<Row>(table)
  const kept = entries.filter(([, row]) => !isUnwanted(row))
  return kept.length === entries.length ? table : (Object.fromEntries(kept) as Table<Id, Row>)
}

/** The table with rows added or replaced; the same table if every row is already in it. */
export function withRows<Id extends string, Row extends { readonly id: Id }>(
  table: Table<Id, Row>,
  rows: readonly Row[],
): Table<Id, Row> {
  const changed = rows.filter((row) => table[row.id] !== row)
  if (changed.length === 0) return table
  const next: Record<Id, Row> = { ...table }
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
