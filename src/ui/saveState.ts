import type { Message } from '@/core/model/message.ts'

/** What the user is told about keeping; `failed` says why and what to do. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: Message }
