import { decodeFile } from '@/core/formats/decodeFile.ts'
import type { Decoded } from '@/core/formats/lajur/decode.ts'

/** A file to import, wherever it came from. */
export interface Incoming {
  readonly name: string
  bytes(): Promise<Uint8Array>
}

/** The Sop in a file, by what the file begins with rather than what it is called. Never rejects. */
export async function readFile(file: Incoming): Promise<Decoded> {
  let bytes: Uint8Array
  try {
    bytes = await file.bytes()
  } catch {
    // A folder, a file that was moved meanwhile, or one we may not read.
    return { ok: false, reason: { key: 'library.importUnreadable' } }
  }
  return decodeFile(bytes)
}
