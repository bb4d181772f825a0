import { base64Bytes } from '../picture/base64Bytes.ts'
import { mostPictureBytes, pictureOf } from '../picture/pictureOf.ts'
import { isObject } from './isObject.ts'
import { found } from './where.ts'
import type { Picture, PictureSource } from '@/core/layout/pictureSource.ts'
import type { Message } from '@/core/model/message.ts'

/** The pictures of a file apart from all else in it, and what is wrong with those that cannot be used. */
export interface CarriedPictures {
  readonly pictures: PictureSource
  readonly warnings: readonly Message[]
  /** The file without them. */
  readonly others: Readonly<Record<string, unknown>>
}

/** Most pictures that are looked at: a SOP refers to one. */
const mostPictures = 16

/** Takes the pictures out of a file. Their hashes are what the file says: who keeps them checks that. */
export function carriedPictures(file: Readonly<Record<string, unknown>>): CarriedPictures {
  const { pictures: given, ...others } = file
  if (given === undefined) return { pictures: new Map(), warnings: [], others }
  if (!isObject(given) || Array.isArray(given)) {
    return {
      pictures: new Map(),
      warnings: [{ key: 'format.leftOut', where: 'pictures', found: found(given) }],
      others,
    }
  }
  const pictures = new Map<string, Picture>()
  const warnings: Message[] = []
  for (const [hash, entry] of Object.entries(given).slice(0, mostPictures)) {
    const picture = carriedPicture(hash, entry)
    if ('key' in picture) warnings.push(picture)
    else pictures.set(hash, picture)
  }
  return { pictures, warnings, others }
}

function carriedPicture(hash: string, entry: unknown): Picture | Message {
  const mediaType = isObject(entry) ? entry['mediaType'] : undefined
  const base64 = isObject(entry) ? entry['base64'] : undefined
  if (typeof base64 === 'string' && base64.length > (mostPictureBytes * 4) / 3 + 4) {
    return { key: 'picture.inFileTooLarge', limit: mostPictureBytes / 1024 / 1024 }
  }
  const bytes = typeof base64 === 'string' && /^[0-9a-f]{64}$/.test(hash) ? base64Bytes(base64) : null
  const picture = bytes === null ? null : pictureOf(bytes, hash)
  return picture?.mediaType === mediaType && picture !== null ? picture : { key: 'picture.inFileUnusable' }
}
