import type { Decoded } from '@/core/formats/lajur/decodeValue.ts'
import type { Pictures } from '@/editor/pictures.ts'
import { checkedPictures } from './checkedPictures.ts'

/** A file to import, wherever it came from. */
export interface Incoming {
  readonly name: string
  bytes(): Promise<Uint8Array>
}

/**
 * The Sop in a file, by what the file begins with rather than what it is called, with a logo only if its picture is in
 * the file or among those here. Never rejects.
 */
export async function readFile(file: Incoming, here: Pictures): Promise<Decoded> {
  let decoded: Decoded
  try {
    // Few visits import a file: what reads one is fetched with the first.
    const [bytes, { decodeFile }] = await Promise.all([file.bytes(), import('@/core/formats/decodeFile.ts')])
    decoded = decodeFile(bytes)
  } catch {
    // A folder, a file that was moved meanwhile, or one we may not read; or a first import without a network.
    return { ok: false, reason: { key: 'library.importUnreadable' } }
  }
  return decoded.ok ? checkedPictures(decoded, here) : decoded
}
