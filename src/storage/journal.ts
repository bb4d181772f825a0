import type { SopId } from '@/core/model/ids.ts'
import { newId } from '@/core/model/newId.ts'
import { checksum } from './checksum.ts'
import type { JournalEntry, JournalRow } from './rows.ts'

/** The row that keeps one edit. */
export function journalRow(doc: SopId, rev: number, entry: JournalEntry): JournalRow {
  const json = JSON.stringify({ label: entry.label, changes: entry.changes })
  return { doc, rev, op: newId(), json, checksum: checksum(json), savedAt: Date.now() }
}

/** What a journal row says; null if it is damaged. */
export function readJournalRow(row: JournalRow): JournalEntry | null {
  if (typeof row.json !== 'string' || checksum(row.json) !== row.checksum) return null
  try {
    // The checksum vouches that this is what `journalRow` wrote.
    return JSON.parse(row.json) as JournalEntry
  } catch {
    // Cut short and with a matching checksum: as good as damaged, and the caller says so.
    return null
  }
}
