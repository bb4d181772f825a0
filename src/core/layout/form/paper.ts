import type { Rect } from '@/core/geometry/rect.ts'
import type { Size } from '@/core/geometry/size.ts'
import type { Page, Paper } from '@/core/model/page.ts'

/** Kept free at the bottom for the electronic signature, in mm (domain.md section 3.1). */
export const signatureStripMm = 20

/** Upright, in mm. F4 is sold and prescribed in two widths. */
const sizes: Readonly<Record<Paper, Size>> = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  'F4-210': { width: 210, height: 330 },
  'F4-215': { width: 215, height: 330 },
  Legal: { width: 215.9, height: 355.6 },
  Letter: { width: 215.9, height: 279.4 },
}

/** The sheet of a page set-up as it is turned, in mm. */
export function paperSize({ paper, landscape }: Pick<Page, 'paper' | 'landscape'>): Size {
  const { width, height } = sizes[paper]
  return landscape ? { width: height, height: width } : { width, height }
}

/**
 * What may be drawn on, in mm from the sheet's top left corner: inside the margins and above the strip for the
 * electronic signature, which is measured from the sheet's lower edge.
 */
export function printableArea(page: Pick<Page, 'paper' | 'landscape' | 'margins' | 'signatureStrip'>): Rect {
  const { width, height } = paperSize(page)
  const { top, right, bottom, left } = page.margins
  const below = page.signatureStrip ? Math.max(bottom, signatureStripMm) : bottom
  return {
    x: left,
    y: top,
    width: Math.max(0, width - left - right),
    height: Math.max(0, height - top - below),
  }
}

/** What a paper is called, with its size where the name alone is not clear. */
export const paperNames: Readonly<Record<Paper, string>> = {
  A4: 'A4',
  A3: 'A3',
  'F4-210': 'F4 (210 × 330 mm)',
  'F4-215': 'F4 (215 × 330 mm)',
  Legal: 'Legal',
  Letter: 'Letter',
}
