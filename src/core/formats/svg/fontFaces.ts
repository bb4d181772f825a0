import { element } from './xml.ts'
import type { Markup } from './xml.ts'

/** One WOFF2 file of Arimo in base64; a weight may be cut into several by the characters they hold. */
export interface FontFile {
  readonly base64: string
  readonly weight: 400 | 700
  /** As CSS writes it: `U+0000-00FF,U+0131`. */
  readonly range: string
}

/** The one style sheet we ever write: there is no other way to bring a font along. */
export function fontFaces(files: readonly FontFile[]): Markup {
  return element('style', {}, [files.map(fontFace).join('') as Markup])
}

function fontFace({ base64, weight, range }: FontFile): string {
  const data = base64.replace(/[^A-Za-z0-9+/=]/g, '')
  const characters = range.replace(/[^A-Za-z0-9+,?-]/g, '')
  return `@font-face{font-family:Arimo;font-weight:${weight};unicode-range:${characters};src:url(data:font/woff2;base64,${data})}`
}
