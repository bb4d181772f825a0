import { applyChanges } from '@/core/model/applyChanges.ts'
import type { Sop } from '@/core/model/sop.ts'
import { editedDocRow } from './docRow.ts'
import { readJournalRow } from './journal.ts'
import { clearPendingLine, readPendingLine } from './pendingLine.ts'
import type { DocRow } from './rows.ts'
import type { SopStore } from './sopStore.ts'

interface Kept {
  readonly doc: DocRow
  readonly sop: Sop
}

/** Brings in what the last page of this SOP could not save before it went. What does not fit any more is set aside. */
export async function replayPending(store: SopStore, kept: Kept): Promise<Kept> {
  const { doc } = kept
  const rows = readPendingLine(doc.id)
  const [first] = rows
  if (first === undefined) return kept
  const fresh = rows.filter((row) => row.rev > doc.rev)
  const entries = fresh.flatMap((row) => readJournalRow(row) ?? [])
  const continues =
    entries.length === fresh.length && rows.every((row, index) => row.rev === first.rev + index)
  const sop = entries.reduce((before, { changes }) => applyChanges(before, changes), kept.sop)
  const own = new Set(rows.map(({ op }) => op))
  const outcome = continues ? await store.append({ doc, after: first.rev - 1, rows, own, sop }) : 'conflict'
  if (outcome !== 'appended') await store.setAside(doc.id, rows)
  clearPendingLine(doc.id)
  if (outcome !== 'appended' || fresh.length === 0) return kept
  return { sop, doc: editedDocRow(doc, sop, doc.rev + fresh.length) }
}
