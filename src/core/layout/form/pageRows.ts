import type { Rect } from '@/core/geometry/rect.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { PageBreak } from '@/core/model/sop.ts'

/** A row of the flow table as page breaks see it. Lengths in mm. */
export interface PageRow {
  readonly step: StepId
  /** Lines of its longest cell: a row that is higher than a page is cut between two of them. */
  readonly lines: number
  /** What its symbols need, with the air around them; strips come on top of it, the text stands beside both. */
  readonly symbols: number
  /** The section row of its phase; null where the row is in none. */
  readonly section: PageSection | null
  readonly pageBreak: PageBreak | null
}

/** The row with a phase's name: above the phase's first row, and above the first row of a page that begins inside it. */
export interface PageSection {
  readonly startsHere: boolean
  readonly height: number
  /** With "(lanjutan)" behind the name. */
  readonly continuedHeight: number
}

/** The room on paper for strips, section rows and rows, and how texts fill it. Lengths in mm. */
export interface PageRoom {
  /** On the first flow page, below a title and perhaps the identity part. */
  readonly first: number
  readonly later: number
  /** What stands below the last row (the total time) and is kept free on the last page. */
  readonly tail: number
  readonly lineHeight: number
  /** Above and below the lines of a cell, together. */
  readonly padding: number
}

/** The rows of one page, and the strips for off-page connectors at its cut edges. */
export interface PlannedPage {
  /** Rows from `first` up to, not including, `end`. A row that is split is in the rows of every page it stands on. */
  readonly first: number
  readonly end: number
  /** The line its first row's texts begin with: above 0 where the page begins inside a row. */
  readonly fromLine: number
  /** The line its last row's texts end before: null where the page ends with a whole row. */
  readonly toLine: number | null
  /** Heights of the strips above the first row's symbols and below the last row's; 0 where no flow is cut. */
  readonly above: number
  readonly below: number
}

/** A band across the lanes, from the top of the page's body downwards. */
export type PageBand =
  | { readonly kind: 'section'; readonly row: number; readonly top: number; readonly bottom: number }
  | {
      readonly kind: 'row'
      readonly row: number
      /** The lines of its texts that stand here. */
      readonly fromLine: number
      readonly toLine: number
      /** The cell: strips and symbols. */
      readonly top: number
      readonly bottom: number
      /** Between the strips: what the router calls the row. A part that continues a row has no symbols in it. */
      readonly symbolsTop: number
      readonly symbolsBottom: number
    }

/** A page in the Scene. */
export interface PlacedPage extends PlannedPage {
  /** Index of its sheet. */
  readonly sheet: number
  /** Where lanes and rows meet on this page, in Scene mm; the lanes begin at its left edge. */
  readonly body: Rect
  /** In Scene mm, without gaps from the top of the body to its bottom. */
  readonly bands: readonly PageBand[]
}

/** The height of a row's part with the lines from `fromLine` to `toLine`, and `strips` mm for connectors. */
export function partHeight(
  row: PageRow,
  {
    fromLine,
    toLine,
    strips,
  }: { readonly fromLine: number; readonly toLine: number; readonly strips: number },
  { lineHeight, padding }: PageRoom,
): number {
  const text = (toLine - fromLine) * lineHeight + padding
  return Math.max(text, (fromLine === 0 ? row.symbols : 0) + strips)
}

/** The bands of a page from the top of its body, which is 0. */
export function bandsOf(page: PlannedPage, rows: readonly PageRow[], room: PageRoom): readonly PageBand[] {
  const bands: PageBand[] = []
  let top = 0
  for (let row = page.first; row < page.end; row++) {
    const pageRow = rows[row]
    if (!pageRow) continue
    const isFirst = row === page.first
    const isLast = row === page.end - 1
    const section = sectionHeight(pageRow, { isFirst, isContinued: isFirst && page.fromLine > 0 })
    if (section > 0) bands.push({ kind: 'section', row, top, bottom: top + section })
    top += section
    const fromLine = isFirst ? page.fromLine : 0
    const toLine = isLast && page.toLine !== null ? page.toLine : pageRow.lines
    const [above, below] = [isFirst ? page.above : 0, isLast ? page.below : 0]
    const bottom = top + partHeight(pageRow, { fromLine, toLine, strips: above + below }, room)
    const symbols = { symbolsTop: top + above, symbolsBottom: bottom - below }
    bands.push({ kind: 'row', row, fromLine, toLine, top, bottom, ...symbols })
    top = bottom
  }
  return bands
}

/** The height of the section row above a row: 0 where there is none. */
export function sectionHeight(
  { section }: PageRow,
  { isFirst, isContinued }: { readonly isFirst: boolean; readonly isContinued: boolean },
): number {
  if (!section) return 0
  if (section.startsHere && !isContinued) return section.height
  return isFirst ? section.continuedHeight : 0
}
