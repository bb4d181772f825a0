import type { Rect } from '@/core/geometry/rect.ts'
import type { Language } from '@/core/model/sop.ts'
import { boxHeight, cutBox, linesFitting, type Box } from './box.ts'
import type { IdentityStyle } from './identityStyle.ts'

/** Boxes that stand beside each other. */
export type Row = readonly Box[]

/** A sheet with its rows, one below the other. */
export interface DealtSheet {
  readonly area: Rect
  /** Of the first row, from the top of the area. */
  readonly top: number
  readonly rows: readonly { readonly boxes: Row; readonly height: number }[]
}

/** Where rows may stand: under the heads of the first sheet and of those after it. */
export interface Dealing {
  readonly first: Pick<DealtSheet, 'area' | 'top'>
  readonly next: Pick<DealtSheet, 'area' | 'top'>
  readonly style: IdentityStyle
  readonly language: Language
}

/** Least lines of a box, head included, that may stand apart from the others. */
const leastApart = 3
const tolerance = 1e-6

/** Deals rows out to sheets, at least one; a row that does not fit is cut between two lines. */
export function dealtRows(rows: readonly Row[], dealing: Dealing): readonly DealtSheet[] {
  const { first, next, style, language } = dealing
  const sheets = [{ ...first, rows: [] as { boxes: Row; height: number }[] }]
  let sheet = sheets[0]
  let y = first.top
  const turnPage = () => {
    sheet = { ...next, rows: [] }
    sheets.push(sheet)
    y = next.top
  }
  const put = (boxes: Row) => {
    const height = rowHeight(boxes, style)
    sheet?.rows.push({ boxes, height })
    y += height
  }
  for (const row of rows) {
    let rest = row
    while (rest.length > 0) {
      const room = (sheet?.area.height ?? 0) - y
      if (rowHeight(rest, style) <= room + tolerance) {
        put(rest)
        break
      }
      const count = linesFitting(room, style)
      const isFresh = sheets.length > 1 && sheet?.rows.length === 0
      if (!isFresh && (count < leastApart || isWorthMoving(rest, room, dealing))) {
        turnPage()
        continue
      }
      const cuts = rest.map((box) => cutBox(box, Math.max(1, count), { style, language }))
      put(cuts.map((cut) => cut.first))
      rest = cuts.flatMap((cut) => cut.rest ?? [])
      if (rest.length > 0) turnPage()
    }
  }
  return sheets
}

/**
 * The sheet with its rows made taller, all by as much: to the bottom of its area where that needs no more than the
 * style says, else only a little, for a page half empty must not look blown up.
 */
export function stretched(sheet: DealtSheet, { mostStretch }: IdentityStyle): DealtSheet {
  const spare = sheet.rows.reduce((room, { height }) => room - height, sheet.area.height - sheet.top)
  const filling = Math.max(0, spare) / sheet.rows.length
  const each = filling <= mostStretch ? filling : mostStretch / 3
  return { ...sheet, rows: sheet.rows.map(({ boxes, height }) => ({ boxes, height: height + each })) }
}

/** A row that fits the next sheet whole goes there if it leaves no more than a fifth of this one empty. */
function isWorthMoving(row: Row, room: number, { first, next, style }: Dealing): boolean {
  return rowHeight(row, style) <= next.area.height - next.top && room <= first.area.height / 5
}

function rowHeight(boxes: Row, style: IdentityStyle): number {
  return Math.max(...boxes.map((box) => boxHeight(box, style)))
}
