import { found } from './where.ts'
import type { Message } from '@/core/model/message.ts'

/** A row of a file with the id it has in the Sop and the place it was found at. */
export interface Named<Row, Id> {
  readonly row: Row
  readonly id: Id
  readonly where: string
}

/** Looks up what the rows of a file call each other. */
export interface References<Id> {
  /** The id meant by a name; null, with a warning under `key`, if no row has it. */
  resolve(name: string, where: string, key: string): Id | null
  readonly warnings: readonly Message[]
}

/** Of two rows with one name the first is the one that is meant. */
export function createReferences<Row extends { readonly id: string }, Id>(
  rows: readonly Named<Row, Id>[],
): References<Id> {
  const warnings: Message[] = []
  const byName = new Map<string, Id>()
  for (const { row, id } of rows) if (!byName.has(row.id)) byName.set(row.id, id)
  return {
    warnings,
    resolve(name, where, key) {
      const id = byName.get(name) ?? null
      if (id === null) warnings.push({ key, where, found: found(name) })
      return id
    },
  }
}
