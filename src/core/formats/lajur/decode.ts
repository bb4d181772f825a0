import { decodeValue } from './decodeValue.ts'
import type { Decoded } from './decodeValue.ts'
import { fileText, maxFileBytes, tooLarge } from './fileText.ts'
import { parse } from './parse.ts'
import { newId as randomId } from '@/core/model/newId.ts'
import type { IdSource } from '@/core/model/newId.ts'

/** Reads a `.lajur.json` file, given as its bytes or its text. Never throws; nothing of a refused file is used. */
export function decode(input: Uint8Array | string, newId: IdSource = randomId): Decoded {
  const text = typeof input === 'string' ? pastedText(input) : fileText(input)
  if (!text.ok) return text
  const parsed = parse(text.text)
  return parsed.ok ? decodeValue(parsed.value, newId) : parsed
}

/** Text from the clipboard: the same limit, in characters, and without a byte order mark. */
function pastedText(text: string): ReturnType<typeof fileText> {
  if (text.length > maxFileBytes) return { ok: false, reason: tooLarge(text.length) }
  return { ok: true, text: text.replace(/^\ufeff/, '') }
}
