import { encode } from '@/core/formats/svg/encode.ts'
import type { SvgOptions } from '@/core/formats/svg/encode.ts'
import { encodeSheet } from '@/core/formats/svg/encodeSheet.ts'
import type { Subject } from './pictureOptions.ts'

/** The SVG text of what is pictured; a sheet has neither margin nor crop. */
export function subjectSvg(
  { sop, scene, sheet, pictures = new Map() }: Subject,
  options: SvgOptions,
): string {
  if (!sheet) return encode(scene, sop, { ...options, pictures })
  const { background, carriesSop, fonts, scale } = options
  const rest = { ...(fonts ? { fonts } : {}), ...(scale === undefined ? {} : { scale }) }
  return encodeSheet(scene, sheet, { background, carriesSop, ...rest, pictures, sop })
}
