import type { StoreApi } from 'zustand/vanilla'
import type { SopId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { Language, Sop, Status } from '@/core/model/sop.ts'
import type { Pictures } from '@/editor/pictures.ts'

/** What the start page shows of a SOP without reading the whole of it. */
export interface SopSummary {
  readonly id: SopId
  readonly title: string
  readonly number: string
  readonly unit: string
  readonly status: Status
  /** Of its texts. */
  readonly language: Language
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly changedAt: number
  /** When it was put in the trash; null outside. */
  readonly trashedAt: number | null
  /** Grows with every edit: together with the id the key of a thumbnail. */
  readonly rev: number
}

export interface LibraryState {
  /** Every SOP on this device, those in the trash too, in no order; null until first read. */
  readonly sops: readonly SopSummary[] | null
  /** Why nothing is kept on this device; null when all is well. */
  readonly trouble: { readonly reason: Message; readonly advice: Message } | null
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: Message }

export interface NotEdited {
  readonly id: SopId
  readonly reason: Message
}

/** All SOPs of this device. Every function that can fail says why in its outcome; none throws. */
export interface Library {
  /** Follows what this and other tabs do. */
  readonly state: StoreApi<LibraryState>
  /** What its SOPs refer to. */
  readonly pictures: Pictures
  /** Reads the list anew. */
  refresh(): Promise<void>
  /** The Sop as last saved; null when it is unknown or unreadable. */
  read(id: SopId): Promise<Sop | null>
  /** Keeps a new Sop; refuses an id that is already there. */
  add(sop: Sop): Promise<Outcome>
  /** Puts a Sop in the place of the one with its id, which goes to the trash under a new id. */
  replace(sop: Sop): Promise<Outcome>
  rename(id: SopId, title: string): Promise<Outcome>
  /**
   * One edit of each of several SOPs. Those that cannot be edited now, because a tab has them open, stay as they are
   * and are told.
   */
  editAll(ids: readonly SopId[], label: Message, operation: (sop: Sop) => Sop): Promise<readonly NotEdited[]>
  /** Keeps a copy under a new id and the given title. */
  duplicate(id: SopId, title: string): Promise<Outcome>
  trash(id: SopId): Promise<Outcome>
  restore(id: SopId): Promise<Outcome>
  /** Deletes for good. */
  remove(id: SopId): Promise<Outcome>
}
