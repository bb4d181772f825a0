import { encode } from '@/core/formats/lajur/encode.ts'
import { pictureHashes } from '@/core/model/pictureHashes.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Pictures } from '@/editor/pictures.ts'
import { download } from './download.ts'
import { fileName } from './fileName.ts'

/** Downloads the SOP with the pictures it refers to as a `.lajur.json` file; the name it got. */
export async function downloadJson(sop: Sop, pictures: Pictures): Promise<string> {
  const name = `${fileName(sop)}.lajur.json`
  download(
    new Blob([encode(sop, await pictures.load(pictureHashes(sop)))], { type: 'application/json' }),
    name,
  )
  return name
}
