import type { Sop } from '@/core/model/sop.ts'

/** Version of the Sop in memory, as snapshots hold it. Raise it together with a new entry in `migrations`. */
export const MODEL_VERSION = 1

interface Migration {
  readonly to: number
  readonly why: string
  up(sop: Sop): Sop
}

/**
 * How a Sop kept by an older Lajur becomes one of today. The journal is applied before, in its own version: it only
 * replaces rows by id, whatever these hold. Released entries are never edited.
 */
const migrations: readonly Migration[] = []

/** A kept Sop in today's shape. */
export function migrated(kept: Sop, version: number): Sop {
  return migrations.filter(({ to }) => to > version).reduce((sop, migration) => migration.up(sop), kept)
}
