import type { FilePictures } from './schema.ts'
import { pictureBase64 } from '@/core/layout/pictureAddress.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import { pictureHashes } from '@/core/model/pictureHashes.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The pictures that a Sop refers to, as its file carries them; undefined where there are none. */
export function picturesInFile(sop: Sop, pictures: PictureSource): FilePictures | undefined {
  const carried = pictureHashes(sop).flatMap((hash) => {
    const picture = pictures.get(hash)
    if (picture === undefined) return []
    return [[hash, { mediaType: picture.mediaType, base64: pictureBase64(picture) }] as const]
  })
  return carried.length === 0 ? undefined : Object.fromEntries(carried)
}
