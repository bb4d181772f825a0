import { carried } from './carried.ts'
import { fontFaces } from './fontFaces.ts'
import type { FontFile } from './fontFaces.ts'
import { characters, element, lines } from './xml.ts'
import type { Markup } from './xml.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { fontFamily, ink, paper } from '@/core/layout/drawingStyle.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Sop } from '@/core/model/sop.ts'

/** What every drawing of ours may be asked for. */
export interface DocumentOptions {
  readonly background: 'white' | 'transparent'
  /** Whether the Sop itself, with every name in it, travels in the file, so that it can be opened again. */
  readonly carriesSop: boolean
  /** Pictures that are drawn, and that travel with the Sop. */
  readonly pictures?: PictureSource
  /** Size of the drawing: 1 is life-size. */
  readonly scale?: number
  /** Embedded where a program draws the file that has no such fonts: a browser making pixels of it. */
  readonly fonts?: readonly FontFile[]
}

/** A whole SVG file: the part of the plane (mm) that it shows, and what is drawn there. */
export function svgDocument(
  sop: Sop,
  options: DocumentOptions,
  {
    window,
    title,
    drawing,
  }: { readonly window: Rect; readonly title: string; readonly drawing: readonly Markup[] },
): string {
  const { scale = 1 } = options
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${thousandths(window.width * scale)}mm`,
      height: `${thousandths(window.height * scale)}mm`,
      viewBox: viewBox(window),
      lang: sop.language,
      'xml:lang': sop.language,
      'font-family': fontFamily,
      fill: ink,
      // Text is measured glyph by glyph. Browsers have no attribute for this; resvg knows only the attribute.
      style: 'font-kerning:none;font-variant-ligatures:none',
      'font-kerning': 'none',
    },
    [
      lines([
        element('title', {}, [characters(title)]),
        ...(options.carriesSop ? [carried(sop, options.pictures ?? new Map())] : []),
        ...(options.fonts ? [fontFaces(options.fonts)] : []),
        ...(options.background === 'white' ? [element('rect', { ...window, fill: paper })] : []),
        ...drawing,
      ]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

/** A rectangle as the `viewBox` of an SVG. */
export function viewBox({ x, y, width, height }: Rect): string {
  return [x, y, width, height].map(thousandths).join(' ')
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000
