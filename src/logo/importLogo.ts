import type { Message } from '@/core/model/message.ts'
import { drawLogo } from './drawLogo.ts'
import { pictureKind, type PictureKind } from './pictureKind.ts'
import { svgWithSize } from './svgWithSize.ts'

/** The bytes of a PNG or JPEG that can be kept, or why there are none. */
export type ImportedLogo =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: Message }

const mostMegabytes = 20
/** A browser decodes the whole of a picture, however small it is drawn: four bytes a pixel. */
const mostPixelsASide = 10_000

/** Makes a logo of a PNG, JPEG or SVG file: at most 1,000 pixels a side and 1 MB. Never rejects. */
export async function importLogo(file: Blob): Promise<ImportedLogo> {
  if (file.size > mostMegabytes * 1024 * 1024)
    return refused({ key: 'picture.fileTooLarge', limit: mostMegabytes })
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved or deleted since it was chosen.
    return refused({ key: 'picture.damaged' })
  }
  const kind = pictureKind(bytes)
  if (kind === null) return refused({ key: 'picture.notAPicture' })
  if (kind.kind !== 'svg' && kind.size !== null) {
    const { width, height } = kind.size
    if (Math.max(width, height) > mostPixelsASide) {
      return refused({ key: 'picture.tooManyPixels', width, height, limit: mostPixelsASide })
    }
  }
  const drawn = await redrawn(bytes, kind)
  return drawn === null ? refused({ key: 'picture.damaged' }) : { ok: true, bytes: drawn }
}

async function redrawn(bytes: Uint8Array, kind: PictureKind): Promise<Uint8Array | null> {
  const blob =
    kind.kind === 'svg'
      ? new Blob([svgWithSize(kind.text)], { type: 'image/svg+xml' })
      : new Blob([bytes.slice()], { type: `image/${kind.kind}` })
  const url = URL.createObjectURL(blob)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    if (image.naturalWidth === 0 || image.naturalHeight === 0) return null
    const mediaType = kind.kind === 'jpeg' ? 'image/jpeg' : 'image/png'
    return await drawLogo(image, { mediaType, isVector: kind.kind === 'svg' })
  } catch {
    // The browser can make no picture of it.
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}

function refused(reason: Message): ImportedLogo {
  return { ok: false, reason }
}
