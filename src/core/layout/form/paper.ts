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

/** However wide the margins are set, this much of a sheet is left to draw on, in mm. */
const leastPrintable: Size = { width: 80, height: 80 }

/**
 * What may be drawn on, in mm from the sheet's top left corner: inside the margins and above the strip for the
 * electronic signature, which is measured from the sheet's lower edge. Margins that leave too little give way.
 */
export function printableArea(page: Pick<Page, 'paper' | 'landscape' | 'margins' | 'signatureStrip'>): Rect {
  const { width, height } = paperSize(page)
  const { top, right, bottom, left } = page.margins
  const below = page.signatureStrip ? Math.max(bottom, signatureStripMm) : bottom
  const across = within(left, right, width - leastPrintable.width)
  const along = within(top, below, height - leastPrintable.height)
  return {
    x: across.before,
    y: along.before,
    width: width - across.before - across.behind,
    height: height - along.before - along.behind,
  }
}

function within(before: number, behind: number, most: number): { before: number; behind: number } {
  const share = Math.min(1, most / Math.max(1e-9, before + behind))
  return { before: before * share, behind: behind * share }
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
