import type { SopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { DocRow, JournalRow } from './rows.ts'

/** Edits to append after edit number `after`, and the Sop they lead to. */
export interface Batch {
  readonly doc: DocRow
  readonly after: number
  readonly rows: readonly JournalRow[]
  /** Ids of all edits of this tab that may lie there already: those of `rows`, and what a leaving page wrote after them. */
  readonly own: ReadonlySet<string>
  readonly sop: Sop
}

export type Loaded =
  /** `lost`: how many of the last edits cannot be read; `damaged`: their rows. */
  | {
      readonly kind: 'sop'
      readonly sop: Sop
      readonly doc: DocRow
      readonly lost: number
      readonly damaged: readonly unknown[]
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  /** Written by a newer Lajur: not touched. */
  | { readonly kind: 'newer' }

/**
 * Where SOPs lie. Functions reject when the device fails; what can be expected comes back as a value.
 * `databaseStore` keeps them in IndexedDB, `memoryStore` only until the tab is closed.
 */
export interface SopStore {
  list(): Promise<readonly DocRow[]>
  load(id: SopId): Promise<Loaded>
  /** Everything that lies on the device of one SOP, readable or not, as JSON: for a person to rescue. */
  raw(id: SopId): Promise<string>
  /** Copies damaged rows away before they are written over. */
  setAside(id: SopId, rows: readonly unknown[]): Promise<void>
  /** Keeps a new Sop; `exists` if its id is taken. */
  add(sop: Sop): Promise<'added' | 'exists'>
  /**
   * Appends edits if nobody else has written since edit `after`. Rows that are there already, written
   * when the page was about to leave, are left alone. `missing`: the whole SOP has vanished from the device.
   */
  append(batch: Batch): Promise<'appended' | 'conflict' | 'missing'>
  /** Appends without waiting or checking: for a page that is about to go. */
  appendLeaving(batch: Omit<Batch, 'own'>): void
  /** Keeps again a SOP that has vanished from the device while it was open. */
  putBack(doc: DocRow, sop: Sop): Promise<void>
  /** Keeps the whole Sop as it is after edit `doc.rev`, checks it by reading it back, and forgets what is older than needed. */
  snapshot(doc: DocRow, sop: Sop): Promise<void>
  setTrashed(id: SopId, trashedAt: number | null): Promise<void>
  remove(id: SopId): Promise<void>
}
