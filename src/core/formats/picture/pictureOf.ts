import { isPng } from '../png/chunks.ts'
import { jpegSize } from './jpegSize.ts'
import type { Size } from '@/core/geometry/size.ts'
import type { Picture, PictureType } from '@/core/layout/pictureSource.ts'

/** Largest picture that is kept beside a SOP, in bytes. */
export const mostPictureBytes = 1024 * 1024
/** Longest side of a picture in pixels: what is larger would cost more memory than its bytes say. */
const maxSide = 4096

/** What the first bytes of a file say of the picture in it; `size` in pixels, null where they do not say it. */
export interface PictureHeader {
  readonly mediaType: PictureType
  readonly size: Size | null
}

/** The head of a PNG or JPEG; null for anything else. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  if (isPng(bytes)) return { mediaType: 'image/png', size: pngSize(bytes) }
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
  return isJpeg ? { mediaType: 'image/jpeg', size: jpegSize(bytes) } : null
}

/**
 * The picture that bytes hold, by what they begin with; null where they are no PNG or JPEG of sensible size, or more
 * than 1 MB. Its pixels are not looked at. `hash` is taken as said.
 */
export function pictureOf(bytes: Uint8Array, hash: string): Picture | null {
  const header = bytes.length > mostPictureBytes ? null : pictureHeader(bytes)
  if (header === null || header.size === null) return null
  const { width, height } = header.size
  const isSensible = width >= 1 && height >= 1 && width <= maxSide && height <= maxSide
  return isSensible ? { hash, mediaType: header.mediaType, bytes, width, height } : null
}

/** From the header chunk, which must be the first (PNG specification, section 5.6). */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
