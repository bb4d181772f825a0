import type { SopId } from '@/core/model/ids.ts'
import type { JournalRow } from './rows.ts'

/** Some 64 KB: a browser gives all lines together a few megabytes. */
const LONGEST = 32_000

const keyOf = (id: SopId) => `lajur:pending:${id}`

/**
 * The second net under the last edits of a page that is about to go: localStorage is written before the page dies.
 * Returns whether it could be written.
 */
export function writePendingLine(id: SopId, rows: readonly JournalRow[]): boolean {
  const line = JSON.stringify(rows)
  if (line.length > LONGEST) return false
  try {
    localStorage.setItem(keyOf(id), line)
    return true
  } catch {
    // Full or forbidden: the write to the database that goes with this one is the first net.
    return false
  }
}

/** The edits that the last page of this SOP left behind; they may have reached the database after all. */
export function readPendingLine(id: SopId): readonly JournalRow[] {
  try {
    const line: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? '[]')
    return Array.isArray(line) ? line.filter(isJournalRow) : []
  } catch {
    // Damaged or forbidden: there is nothing to replay.
    return []
  }
}

export function clearPendingLine(id: SopId): void {
  try {
    localStorage.removeItem(keyOf(id))
  } catch {
    // Forbidden storage holds no line either.
  }
}

function isJournalRow(value: unknown): value is JournalRow {
  return typeof value === 'object' && value !== null && 'rev' in value && 'json' in value && 'op' in value
}
