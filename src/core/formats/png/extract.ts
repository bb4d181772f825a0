import { strFromU8 } from 'fflate'
import { chunksOf, isPng } from './chunks.ts'
import { inflated } from './inflated.ts'
import { keyword } from './keyword.ts'
import { decode as decodeJson } from '../lajur/decode.ts'
import type { Decoded } from '../lajur/decodeValue.ts'
import { maxFileBytes, tooLarge } from '../lajur/fileText.ts'
import { newId as randomId } from '@/core/model/newId.ts'
import type { IdSource } from '@/core/model/newId.ts'

/** Largest picture that is searched, in bytes. Its pixels are never looked at. */
export const maxPictureBytes = 100 * 1024 * 1024

/** The Sop that a PNG of ours carries. */
export function extract(png: Uint8Array, newId: IdSource = randomId): Decoded {
  if (png.length > maxPictureBytes) return { ok: false, reason: tooLarge(png.length, maxPictureBytes) }
  if (!isPng(png)) return { ok: false, reason: { key: 'format.notLajur' } }
  const chunk = chunksOf(png).find(({ type, data }) => type === 'iTXt' && keywordOf(data) === keyword)
  if (!chunk) return { ok: false, reason: { key: 'format.pngWithoutSop' } }
  const text = chunk.isSound ? textOf(chunk.data) : null
  if (text === null) return { ok: false, reason: { key: 'format.pngDamaged' } }
  return text === 'too large' ? { ok: false, reason: tooLarge(maxFileBytes + 1) } : decodeJson(text, newId)
}

function keywordOf(data: Uint8Array): string {
  const end = data.subarray(0, 80).indexOf(0)
  return end < 0 ? '' : strFromU8(data.subarray(0, end), true)
}

/** The bytes of the text; null where the chunk is not built as the specification says. */
function textOf(data: Uint8Array): Uint8Array | 'too large' | null {
  const flags = keyword.length + 1
  const [isCompressed, method] = [data[flags], data[flags + 1]]
  const language = data.indexOf(0, flags + 2)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0 || method !== 0) return null
  const text = data.subarray(translated + 1)
  if (isCompressed === 0) return text
  return isCompressed === 1 ? inflated(text, maxFileBytes) : null
}
