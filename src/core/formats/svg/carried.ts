import { characters, element } from './xml.ts'
import type { Markup } from './xml.ts'
import { encode } from '../lajur/encode.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Sop } from '@/core/model/sop.ts'

/** The Sop and its pictures as JSON text in the drawing's metadata, where other programs leave it alone. */
export function carried(sop: Sop, pictures: PictureSource): Markup {
  // XML may not hold these two even escaped, JSON may: so the Sop that is read back is the same.
  const json = encode(sop, pictures).replaceAll('\ufffe', '\\ufffe').replaceAll('\uffff', '\\uffff')
  return element('metadata', {}, [element('sop', { xmlns: 'urn:lajur:sop' }, [characters(json)])])
}
