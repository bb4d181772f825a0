import type { Sop } from '@/core/model/sop.ts'
import type { DocRow } from './rows.ts'
import type { SopStore } from './sopStore.ts'

const EDITS_PER_SNAPSHOT = 200
const IDLE_MS = 5000

/** Keeps the journal of one SOP short: a snapshot every 200 edits, and when nothing has happened for five seconds. */
export interface Compaction {
  /** `count` edits have been saved and have led to `sop`. */
  note(count: number, doc: DocRow, sop: Sop): void
  stop(): void
}

export function createCompaction(store: SopStore): Compaction {
  let since = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isBusy = false

  async function write(doc: DocRow, sop: Sop): Promise<void> {
    if (isBusy) return
    isBusy = true
    since = 0
    // A failure loses nothing: the journal has every edit, and the next ones try again.
    await store.snapshot(doc, sop).catch(() => {})
    isBusy = false
  }

  return {
    note(count, doc, sop) {
      since += count
      clearTimeout(timer)
      if (since >= EDITS_PER_SNAPSHOT) void write(doc, sop)
      else timer = setTimeout(() => void write(doc, sop), IDLE_MS)
    },
    stop: () => clearTimeout(timer),
  }
}
