import { decodeFile } from '@/core/formats/decodeFile.ts'
import type { Decoded } from '@/core/formats/lajur/decode.ts'
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
  let bytes: Uint8Array
  try {
    bytes = await file.bytes()
  } catch {
    // A folder, a file that was moved meanwhile, or one we may not read.
    return { ok: false, reason: { key: 'library.importUnreadable' } }
  }
  const decoded = decodeFile(bytes)
  return decoded.ok ? checkedPictures(decoded, here) : decoded
}
