import type { FilePictures } from './schema.ts'
import { pictureAddress } from '@/core/layout/pictureAddress.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The pictures that a Sop refers to, as its file carries them; undefined where there are none. */
export function picturesInFile(sop: Sop, pictures: PictureSource): FilePictures | undefined {
  const hash = sop.identity.logo
  const logo = hash === undefined ? undefined : pictures.get(hash)
  if (hash === undefined || logo === undefined) return undefined
  const base64 = pictureAddress(logo).replace(/^[^,]*,/, '')
  return { [hash]: { mediaType: logo.mediaType, base64 } }
}
