import { Dexie } from 'dexie'
import { applyChanges } from '@/core/model/applyChanges.ts'
import type { SopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Database } from './database.ts'
import { readJournalRow } from './journal.ts'
import { MODEL_VERSION, migrated } from './modelVersion.ts'
import type { DocRow, JournalRow, SnapshotRow } from './rows.ts'
import { sha256 } from './sha256.ts'
import type { Loaded } from './sopStore.ts'

/** A Sop from its newest sound snapshot and the edits since; from an older snapshot if that one is damaged. Writes nothing. */
export async function loadSop(database: Database, id: SopId): Promise<Loaded> {
  const { doc, snapshots, journal } = await readRows(database, id)
  if (doc === undefined) return { kind: 'missing' }
  if (doc.version > MODEL_VERSION || snapshots.some(({ version }) => version > MODEL_VERSION)) {
    return { kind: 'newer' }
  }
  const best = await newestSound(snapshots, journal, doc.rev)
  if (best === null) return { kind: 'unreadable' }
  const damaged = best.rev < doc.rev ? [...snapshots, ...journal].filter((row) => row.rev > best.rev) : []
  return { kind: 'sop', sop: best.sop, doc, lost: Math.max(0, doc.rev - best.rev), damaged }
}

interface Rows {
  readonly doc: DocRow | undefined
  readonly snapshots: readonly SnapshotRow[]
  readonly journal: readonly JournalRow[]
}

/** All rows of one SOP at one moment. */
export function readRows(database: Database, id: SopId): Promise<Rows> {
  const { docs, snapshots, journal } = database
  return database.transaction('r', docs, snapshots, journal, async () => {
    const [doc, kept, edits] = await Promise.all([
      docs.get(id),
      snapshots.where('[doc+rev]').between([id, 0], [id, Dexie.maxKey]).toArray(),
      journal.where('[doc+rev]').between([id, 0], [id, Dexie.maxKey]).toArray(),
    ])
    return { doc, snapshots: kept, journal: edits }
  })
}

interface Replayed {
  readonly sop: Sop
  readonly rev: number
}

/** What the snapshots and the journal lead to, at best up to edit `head`. */
async function newestSound(
  snapshots: readonly SnapshotRow[],
  journal: readonly JournalRow[],
  head: number,
): Promise<Replayed | null> {
  let best: Replayed | null = null
  for (const snapshot of snapshots.toReversed()) {
    const kept = await readSnapshot(snapshot)
    if (kept === null) continue
    const reached = replay(kept, snapshot.rev, journal)
    if (best === null || reached.rev > best.rev) {
      best = { sop: migrated(reached.sop, snapshot.version), rev: reached.rev }
    }
    if (best.rev >= head) break
  }
  return best
}

/** The Sop of a snapshot, in the shape of its version; null if it is damaged. */
async function readSnapshot(row: SnapshotRow): Promise<Sop | null> {
  if (typeof row.json !== 'string' || (await sha256(row.json)) !== row.sha256) return null
  // Its SHA-256 vouches that this is what was written.
  return JSON.parse(row.json) as Sop
}

/** Applies the edits after `rev`, up to the first that is missing or damaged. */
function replay(snapshot: Sop, rev: number, journal: readonly JournalRow[]): Replayed {
  let reached: Replayed = { sop: snapshot, rev }
  for (const row of journal) {
    if (row.rev <= rev) continue
    const entry = row.rev === reached.rev + 1 ? readJournalRow(row) : null
    if (entry === null) break
    reached = { sop: applyChanges(reached.sop, entry.changes), rev: row.rev }
  }
  return reached
}
