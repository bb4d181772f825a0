import type { Sop } from '@/core/model/sop.ts'
import type { SaveStatus } from '@/editor/saving.ts'
import { editedDocRow } from './docRow.ts'
import { journalRow, readJournalRow } from './journal.ts'
import { clearPendingLine, writePendingLine } from './pendingLine.ts'
import type { DocRow, JournalEntry, JournalRow } from './rows.ts'
import type { SopStore } from './sopStore.ts'
import { troubleOf } from './trouble.ts'

const FIRST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 30_000

/** The edits that have just been saved, and what they led to. */
interface Saved {
  readonly entries: readonly JournalEntry[]
  readonly doc: DocRow
  readonly sop: Sop
}

interface QueueParts {
  readonly store: SopStore
  readonly doc: DocRow
  /** The Sop as it is now. */
  sop(): Sop
  /** Told of every change; `saved` only after the database has confirmed the last edit. */
  show(status: SaveStatus): void
  onSaved(saved: Saved): void
  /** Somebody else has written since: `true` once what waits here is safe elsewhere. */
  onConflict(): Promise<boolean>
}

/** Saves edits one after the other, in the order they were made, and never gives up while there is hope. */
export interface SaveQueue {
  /** The row of the SOP as it lies on the device. */
  doc(): DocRow
  push(entry: JournalEntry): void
  /** Resolves when nothing is waiting any more, or when it cannot be saved now: then with `false`. */
  settle(): Promise<boolean>
  /** Tries again at once. */
  retry(): void
  /** Writes what waits in a way that survives the end of the page. */
  leave(): void
  /** Goes on from here: the document has been loaded anew. What waits is dropped. */
  restart(doc: DocRow): void
}

export function createSaveQueue({
  store,
  doc: first,
  sop,
  show,
  onSaved,
  onConflict,
}: QueueParts): SaveQueue {
  let doc = first
  let waiting: readonly JournalRow[] = []
  let running: Promise<boolean> | null = null
  /** Ids of the edits made here since the document was loaded. */
  const own = new Set<string>()
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function writeOnce(): Promise<void> {
    const rows = waiting
    const current = sop()
    const saved = editedDocRow(doc, current, doc.rev + rows.length)
    const outcome = await store.append({ doc, after: doc.rev, rows, own, sop: current })
    if (outcome === 'conflict') {
      if (await onConflict()) return
      throw new Error('A SOP changed in two places could not be kept as a copy')
    }
    if (outcome === 'missing') await store.putBack(saved, current)
    doc = saved
    waiting = waiting.slice(rows.length)
    onSaved({ doc, sop: current, entries: rows.flatMap((row) => readJournalRow(row) ?? []) })
  }

  async function drain(): Promise<boolean> {
    clearTimeout(timer)
    try {
      while (waiting.length > 0) await writeOnce()
    } catch (error) {
      const trouble = troubleOf(error)
      show({ kind: 'failed', ...trouble })
      if (trouble.retry)
        timer = setTimeout(() => void start(), Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures))
      failures += 1
      return false
    }
    failures = 0
    clearPendingLine(doc.id)
    show({ kind: 'saved' })
    return true
  }

  function start(): Promise<boolean> {
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  return {
    doc: () => doc,
    push(entry) {
      const row = journalRow(doc.id, doc.rev + waiting.length + 1, entry)
      own.add(row.op)
      waiting = [...waiting, row]
      // A failure stays on the screen until it is over.
      if (failures === 0) show({ kind: 'saving' })
      void start()
    },
    async settle() {
      if (running !== null && !(await running)) return false
      return waiting.length === 0 || start()
    },
    retry() {
      show({ kind: 'saving' })
      void start()
    },
    leave() {
      if (waiting.length === 0) return
      writePendingLine(doc.id, waiting)
      try {
        store.appendLeaving({ doc, after: doc.rev, rows: waiting, sop: sop() })
      } catch {
        // The connection is gone: the pending line is what remains, and nobody is left to be told.
      }
    },
    restart(next) {
      clearTimeout(timer)
      failures = 0
      doc = next
      waiting = []
    },
  }
}
