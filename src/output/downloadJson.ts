import { encode } from '@/core/formats/lajur/encode.ts'
import type { Sop } from '@/core/model/sop.ts'
import { download } from './download.ts'
import { fileName } from './fileName.ts'

/** Downloads the SOP as a `.lajur.json` file; the name it got. */
export function downloadJson(sop: Sop): string {
  const name = `${fileName(sop)}.lajur.json`
  download(new Blob([encode(sop)], { type: 'application/json' }), name)
  return name
}
