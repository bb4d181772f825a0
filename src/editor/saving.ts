import type { StoreApi } from 'zustand/vanilla'
import type { Message } from '@/core/model/message.ts'

/** Whether what is on the screen lies safely on the device. `saved` is only said of what the database has confirmed. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Another tab edits and saves this SOP; this one shows what it does. */
  | { readonly kind: 'following' }
  /** Not saved: why, and what the user can do. `retry` says whether trying again makes sense. */
  | { readonly kind: 'failed'; readonly reason: Message; readonly advice: Message; readonly retry: boolean }

/** How an open SOP is kept, handed to the screens by `src/app`. */
export interface Saving {
  readonly status: StoreApi<SaveStatus>
  /** Tries again at once what could not be saved. */
  retry(): void
  /** *Edit here instead*: the other tab saves, becomes read-only, and this one edits. */
  takeOver(): void
  /** Takes the SOP out of the trash, so that it can be edited. */
  restore(): void
}
