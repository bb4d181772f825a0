import type { Sop } from '@/core/model/sop.ts'
import { hasRow } from './selection.ts'
import type { Typing } from './view.ts'

/** The text being typed, unless what it belongs to is gone. */
export function existingTyping(sop: Sop, typing: Typing | null): Typing | null {
  if (typing === null || !('id' in typing.of)) return typing
  return hasRow(sop, typing.of.id) ? typing : null
}
