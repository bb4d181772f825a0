import type { Message } from '@/core/model/message.ts'
import { NoClipboard } from './copyToClipboard.ts'
import { BlankPicture } from './drawPng.ts'
import { MissingFont } from './neededFonts.ts'

/** What a person is told when a picture did not come out. */
export function failureMessage(cause: unknown): Message {
  if (cause instanceof NoClipboard) return { key: 'exporting.noClipboard' }
  if (cause instanceof BlankPicture) return { key: 'exporting.blank' }
  if (cause instanceof MissingFont) return { key: 'exporting.noFont' }
  return { key: 'exporting.failed' }
}
