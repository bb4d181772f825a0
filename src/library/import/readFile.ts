import { decode as decodeJson } from '@/core/formats/lajur/decode.ts'
import type { Decoded } from '@/core/formats/lajur/decode.ts'
import { extract } from '@/core/formats/png/extract.ts'
import { decode as decodeSvg } from '@/core/formats/svg/decode.ts'

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
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return extract(bytes)
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 512))
    .replace(/^\ufeff/, '')
    .trimStart()
  return start.startsWith('<') ? decodeSvg(bytes) : decodeJson(bytes)
}
