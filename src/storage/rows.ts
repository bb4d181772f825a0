import type { Changes } from '@/core/model/changes.ts'
import type { SopId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { SopSummary } from './library.ts'

/** One SOP as the library lists it. `rev` is the number of its last saved edit. */
export interface DocRow extends SopSummary {
  /** Version of the model its newest edits were written in. */
  readonly version: number
}

/** The whole Sop after edit `rev`. */
export interface SnapshotRow {
  readonly doc: SopId
  readonly rev: number
  readonly version: number
  readonly json: string
  /** SHA-256 of the JSON's UTF-8 bytes, in hex. */
  readonly sha256: string
  readonly bytes: number
  readonly savedAt: number
}

/** Edit number `rev`. */
export interface JournalRow {
  readonly doc: SopId
  readonly rev: number
  /** Id of the edit: tells one written twice from two tabs that wrote the same number. */
  readonly op: string
  /** `{ label, changes }` as JSON. */
  readonly json: string
  readonly checksum: string
  readonly savedAt: number
}

/** What could not be read, exactly as it lay in the database. Goes only with its SOP. */
export interface QuarantineRow {
  readonly key?: number
  readonly doc: SopId
  readonly foundAt: number
  readonly rows: readonly unknown[]
}

export interface PictureRow {
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string
  readonly blob: Blob
  /** Milliseconds since 1970: a young one may belong to an edit that is not saved yet, or that is undone and redone. */
  readonly keptAt: number
}

/** What this device knows beside its SOPs, such as the agency's profile. */
export interface SettingRow {
  readonly key: string
  /** Grows with every save, of whatever tab. */
  readonly rev: number
  readonly version: number
  readonly json: string
}

/** What a journal row says. */
export interface JournalEntry {
  readonly label: Message
  readonly changes: Changes
}
