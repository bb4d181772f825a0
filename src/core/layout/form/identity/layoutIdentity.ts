import type { Rect } from '@/core/geometry/rect.ts'
import type { Rule, SceneCell, ScenePicture } from '@/core/layout/sheet.ts'
import type { Sop } from '@/core/model/sop.ts'
import { boxCells, boxHeight, continued, cutBox, linesFitting, type Box } from './box.ts'
import type { Overflow } from './capped.ts'
import { identityStyle, type Density, type IdentityStyle } from './identityStyle.ts'
import { layoutHeader, type Header } from './layoutHeader.ts'
import { listPairs } from './listPairs.ts'
import { linesIn } from './placedText.ts'
import { headStyle, textWidthIn } from './box.ts'

/** What stands on one sheet, in the coordinates of the areas that were given. */
export interface IdentitySheet {
  readonly rules: readonly Rule[]
  readonly cells: readonly SceneCell[]
  readonly pictures: readonly ScenePicture[]
  /** From the top of its area to the bottom of its frame, in mm. */
  readonly height: number
}

/** Where the identity part may stand, relative to its sheet, in mm. */
export interface IdentityAreas {
  readonly first: Rect
  /** On every sheet after the first; as wide as the first. */
  readonly next: Rect
  /** `page`: a page of its own; `compact`: above the flow. */
  readonly density: Density
}

/**
 * The identity part of the form (domain.md 3.1, N23, N24): on one sheet, and where its texts are long on more. Every
 * line of every text stands whole inside its area. Above the flow it has its place only if it comes back as one sheet
 * whose height leaves the flow room enough; else it needs pages of its own.
 */
export function layoutIdentity(sop: Sop, areas: IdentityAreas): readonly [IdentitySheet, ...IdentitySheet[]] {
  const style = identityStyle(sop.page.fontSize, areas.density)
  const { first } = areas
  const middle = first.x + first.width * style.leftShare
  const header = layoutHeader(sop, { area: first, middle }, style)
  const rows = [
    ...header.overflows.map((overflow) => [overflowBox(overflow, { sop, area: first, style })]),
    ...listPairs(sop, first, middle, style),
  ]
  const [top, ...others] = flowed(rows, { sop, areas, style, header: header.height })
  return [
    drawSheet(top ?? { area: first, top: header.height, rows: [] }, { style, header, middle }),
    ...others.map((sheet) => drawSheet(sheet, { style, header: null, middle })),
  ]
}

/** What its place in the header had no room for, across the whole width. */
function overflowBox(
  { head, headField, field, lines }: Overflow,
  { sop, area, style }: { readonly sop: Sop; readonly area: Rect; readonly style: IdentityStyle },
): Box {
  const shown = `${head} (${continued[sop.language]})`
  const headLines = linesIn(shown, textWidthIn(area, style), headStyle(style)).slice(0, 2)
  return { x: area.x, width: area.width, head, headField, headLines, field, lines, leastLines: 0, part: 1 }
}

type Row = readonly Box[]

interface FilledSheet {
  readonly area: Rect
  /** Of the first row, from the top of the area. */
  readonly top: number
  readonly rows: { readonly boxes: Row; readonly height: number }[]
}

interface Flowing {
  readonly sop: Sop
  readonly areas: IdentityAreas
  readonly style: IdentityStyle
  /** Height of the header on the first sheet. */
  readonly header: number
}

/** Least lines of a box, head included, that may stand apart from the others. */
const leastApart = 3

/** Deals the rows out to sheets; a row that does not fit is cut between lines. */
function flowed(rows: readonly Row[], { sop, areas, style, header }: Flowing): readonly FilledSheet[] {
  let sheet: FilledSheet = { area: areas.first, top: header, rows: [] }
  let y = header
  const sheets = [sheet]
  const turnPage = () => {
    sheet = { area: areas.next, top: 0, rows: [] }
    sheets.push(sheet)
    y = 0
  }
  const put = (boxes: Row) => {
    const height = rowHeight(boxes, style)
    sheet.rows.push({ boxes, height })
    y += height
  }
  for (const row of rows) {
    let rest = row
    while (rest.length > 0) {
      const room = sheet.area.height - y
      if (rowHeight(rest, style) <= room + 1e-6) {
        put(rest)
        break
      }
      const count = linesFitting(room, style)
      const isFresh = y === 0
      if (!isFresh && (count < leastApart || worthMoving(rest, room, { sop, areas, style, header }))) {
        turnPage()
        continue
      }
      const cuts = rest.map((box) => cutBox(box, Math.max(1, count), style, sop.language))
      put(cuts.map(({ first }) => first))
      rest = cuts.flatMap(({ rest: left }) => left ?? [])
      if (rest.length > 0) turnPage()
    }
  }
  return sheets
}

/** A row that fits the next sheet whole goes there if it leaves no more than a fifth of this one empty. */
function worthMoving(row: Row, room: number, { areas, style }: Flowing): boolean {
  return rowHeight(row, style) <= areas.next.height && room <= areas.first.height / 5
}

function rowHeight(boxes: Row, style: IdentityStyle): number {
  return Math.max(...boxes.map((box) => boxHeight(box, style)))
}

interface Drawing {
  readonly style: IdentityStyle
  readonly header: Header | null
  readonly middle: number
}

function drawSheet(sheet: FilledSheet, { style, header, middle }: Drawing): IdentitySheet {
  const { x, y: top, width } = sheet.area
  const right = x + width
  const rules: Rule[] = [...(header?.rules ?? [])]
  const cells: SceneCell[] = [...(header?.cells ?? [])]
  let y = top + sheet.top
  if (header) rules.push({ from: { x: middle, y: top }, to: { x: middle, y }, weight: 'lane' })
  for (const { boxes, height } of sheet.rows) {
    const bottom = y + height
    if (y > top) rules.push({ from: { x, y }, to: { x: right, y }, weight: 'lane' })
    const isSplit = boxes.every((box) => box.width < width)
    if (isSplit) rules.push({ from: { x: middle, y }, to: { x: middle, y: bottom }, weight: 'lane' })
    for (const box of boxes) cells.push(...boxCells(box, y, bottom, style))
    y = bottom
  }
  return {
    rules: [...rules, ...frame({ x, y: top, width, height: y - top })],
    cells,
    pictures: header?.pictures ?? [],
    height: y - top,
  }
}

function frame({ x, y, width, height }: Rect): readonly Rule[] {
  const [a, b] = [
    { x, y },
    { x: x + width, y },
  ]
  const [c, d] = [
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
  const weight = 'frame'
  return [
    { from: a, to: b, weight },
    { from: b, to: c, weight },
    { from: d, to: c, weight },
    { from: a, to: d, weight },
  ]
}
