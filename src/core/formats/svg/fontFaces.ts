import { element } from './xml.ts'
import type { Markup } from './xml.ts'

/** Arimo as WOFF2 files in base64. */
export interface Fonts {
  readonly regular: string
  readonly bold: string
}

/** The one style sheet we ever write: there is no other way to bring a font along. */
export function fontFaces({ regular, bold }: Fonts): Markup {
  const rules = `${fontFace(regular, 400)}${fontFace(bold, 700)}` as Markup
  return element('style', {}, [rules])
}

function fontFace(base64: string, weight: number): string {
  const safe = base64.replace(/[^A-Za-z0-9+/=]/g, '')
  return `@font-face{font-family:Arimo;font-weight:${weight};src:url(data:font/woff2;base64,${safe})}`
}
