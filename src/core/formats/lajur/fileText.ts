import { strFromU8, strToU8 } from 'fflate'
import type { Message } from '@/core/model/message.ts'

/** Largest file that is read at all, in bytes: a 1,000-step SOP takes a fiftieth of it. */
export const maxFileBytes = 20 * 1024 * 1024

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Message }

/** The text in a file's bytes: UTF-8, or UTF-16 as old editors of Windows save it; without its byte order mark. */
export function fileText(bytes: Uint8Array): FileText {
  if (bytes.length > maxFileBytes) return refused(tooLarge(bytes.length))
  if (bytes.length === 0) return refused({ key: 'format.emptyFile' })
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return { ok: true, text: utf16(bytes.subarray(2), 'little') }
  if (first === 0xfe && second === 0xff) return { ok: true, text: utf16(bytes.subarray(2), 'big') }
  const start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  const content = bytes.subarray(start)
  const text = strFromU8(content)
  // What is not UTF-8 becomes U+FFFD in the text, and so other bytes when written again.
  if (!sameBytes(strToU8(text), content)) return refused({ key: 'format.notText' })
  return { ok: true, text }
}

/** Why a file of so many bytes is not read. */
export const tooLarge = (bytes: number, limit: number = maxFileBytes): Message => ({
  key: 'format.tooLarge',
  size: Math.ceil(bytes / 1024 / 1024),
  limit: limit / 1024 / 1024,
})

const refused = (reason: Message): FileText => ({ ok: false, reason })

function utf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const [low, high] = order === 'little' ? [0, 1] : [1, 0]
  const pieces: string[] = []
  const stretch = 8192
  for (let start = 0; start < bytes.length; start += stretch) {
    const units: number[] = []
    for (let at = start; at < Math.min(start + stretch, bytes.length - 1); at += 2) {
      units.push((bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8))
    }
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
