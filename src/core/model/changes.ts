import type { Sop } from '@/core/model/sop.ts'

/** The tables of a Sop whose rows have ids. */
export type TableName = 'groups' | 'actors' | 'steps' | 'shapes' | 'flows'

/** One row before and after an edit; null where it did not exist. */
export interface RowChange {
  readonly id: string
  readonly before: unknown
  readonly after: unknown
}

/** What an edit did, row by row: plain JSON data, enough to undo it, to journal it and to tell other tabs. */
export interface Changes {
  readonly rows: Readonly<Partial<Record<TableName, readonly RowChange[]>>>
  /** Fields of the Sop itself: title, identity, page … */
  readonly fields: readonly { readonly field: keyof Sop; readonly before: unknown; readonly after: unknown }[]
}
