import type { Decoded } from '@/core/formats/lajur/decodeValue.ts'
import type { Picture } from '@/core/layout/pictureSource.ts'
import type { Message } from '@/core/model/message.ts'
import { setLogo } from '@/core/operations/setLogo.ts'
import type { Pictures } from '@/editor/pictures.ts'
import { sha256 } from '@/storage/sha256.ts'

type Read = Extract<Decoded, { ok: true }>

/**
 * What was read from a file, with the logo only if its very picture is in the file or on this device; else a warning
 * says why it was left out.
 */
export async function checkedPictures(read: Read, here: Pictures): Promise<Read> {
  const { logo } = read.sop.identity
  if (logo === undefined) return { ...read, pictures: new Map() }
  const picture = read.pictures.get(logo)
  if (picture === undefined) {
    if ((await here.load([logo])).has(logo)) return { ...read, pictures: new Map() }
    // Why the one in the file could not be used stands there already.
    const isSaid = read.warnings.some(({ key }) => key.startsWith('picture.'))
    return withoutLogo(read, isSaid ? [] : [{ key: 'picture.inFileMissing' }])
  }
  if ((await sha256(picture.bytes.slice().buffer)) !== logo) {
    return withoutLogo(read, [{ key: 'picture.inFileChanged' }])
  }
  if (!(await isDrawable(picture))) return withoutLogo(read, [{ key: 'picture.inFileUnusable' }])
  return { ...read, pictures: new Map([[logo, picture]]) }
}

function withoutLogo(read: Read, why: readonly Message[]): Read {
  return {
    ...read,
    sop: setLogo(read.sop, null),
    pictures: new Map(),
    warnings: [...read.warnings, ...why],
  }
}

/** Whether the browser can make pixels of it. */
async function isDrawable({ bytes, mediaType }: Picture): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: mediaType }))
    bitmap.close()
    return true
  } catch {
    return false
  }
}
