import { pictureHeader } from '@/core/formats/picture/pictureOf.ts'
import type { Size } from '@/core/geometry/size.ts'

/** What sort of picture a file is, with its pixels where its head tells them. */
export type PictureKind =
  | { readonly kind: 'png' | 'jpeg'; readonly size: Size | null }
  | { readonly kind: 'svg'; readonly text: string }

/** How far into a file its root element is looked for: comments and a document type may come first. */
const searched = 8192

/** Tells a picture by what its bytes begin with; null where it is none that a logo can be made of. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const header = pictureHeader(bytes)
  if (header !== null) return { kind: header.mediaType === 'image/png' ? 'png' : 'jpeg', size: header.size }
  const beginning = new TextDecoder().decode(bytes.subarray(0, searched))
  const isSvg = /^\s*</.test(beginning) && /<(?:\w+:)?svg[\s>]/.test(beginning)
  return isSvg ? { kind: 'svg', text: new TextDecoder().decode(bytes) } : null
}
