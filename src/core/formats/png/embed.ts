import { strToU8, zlibSync } from 'fflate'
import { chunkBytes, chunksOf, isPng } from './chunks.ts'
import { keyword } from './keyword.ts'
import { encode } from '../lajur/encode.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Sop } from '@/core/model/sop.ts'

/**
 * The PNG with the Sop and its pictures in a compressed text chunk (`iTXt`) before its end, which every program that shows pictures
 * skips. Bytes that are no whole PNG come back as they are.
 */
export function embed(png: Uint8Array, sop: Sop, pictures: PictureSource = new Map()): Uint8Array {
  const end = isPng(png) ? chunksOf(png).at(-1) : undefined
  if (end?.type !== 'IEND') return png
  const chunk = chunkBytes('iTXt', textChunk(encode(sop, pictures)))
  const bytes = new Uint8Array(png.length + chunk.length)
  bytes.set(png.subarray(0, end.start))
  bytes.set(chunk, end.start)
  bytes.set(png.subarray(end.start), end.start + chunk.length)
  return bytes
}

/** Keyword, 0, compressed, by zlib, no language, no translated keyword (PNG specification, section 11.3.3.4). */
function textChunk(text: string): Uint8Array {
  const head = Uint8Array.of(...strToU8(keyword), 0, 1, 0, 0, 0)
  const body = zlibSync(strToU8(text), { level: 9 })
  const data = new Uint8Array(head.length + body.length)
  data.set(head)
  data.set(body, head.length)
  return data
}
