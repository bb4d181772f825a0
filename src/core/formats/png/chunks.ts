import { crc32 } from './crc32.ts'

/** The eight bytes every PNG begins with. */
export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

export interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** Where it starts in the file: at its length. */
  readonly start: number
  /** Whether its checksum is right. */
  readonly isSound: boolean
}

/** Whether the bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, at) => bytes[at] === byte)
}

/** The chunks of a PNG up to its end or to where it is cut off; views of its bytes, no copies. */
export function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  let start = pngSignature.length
  while (start + 12 <= png.length) {
    const end = start + 12 + view.getUint32(start)
    if (end > png.length) break
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8))
    const isSound = crc32(png.subarray(start + 4, end - 4)) === view.getUint32(end - 4)
    chunks.push({ type, data: png.subarray(start + 8, end - 4), start, isSound })
    if (type === 'IEND') break
    start = end
  }
  return chunks
}

/** The bytes of a chunk: length, type, data, checksum. */
export function chunkBytes(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let at = 0; at < 4; at++) bytes[4 + at] = type.charCodeAt(at)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}
