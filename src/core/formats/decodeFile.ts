import { decode as decodeJson } from './lajur/decode.ts'
import type { Decoded } from './lajur/decodeValue.ts'
import { isPng } from './png/chunks.ts'
import { extract } from './png/extract.ts'
import { decode as decodeSvg } from './svg/decode.ts'
import { newId as randomId } from '@/core/model/newId.ts'
import type { IdSource } from '@/core/model/newId.ts'

/** The Sop in a file of any kind we read, told apart by its content and never by its name: JSON, SVG or PNG. */
export function decodeFile(bytes: Uint8Array, newId: IdSource = randomId): Decoded {
  if (isPng(bytes)) return extract(bytes, newId)
  return beginsAsXml(bytes) ? decodeSvg(bytes, newId) : decodeJson(bytes, newId)
}

/** Whether the first thing after a byte order mark and blanks is `<`. */
function beginsAsXml(bytes: Uint8Array): boolean {
  const skipped = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00, 0x20, 0x09, 0x0a, 0x0d])
  return bytes.find((byte) => !skipped.has(byte)) === 0x3c
}
