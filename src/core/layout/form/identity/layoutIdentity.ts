import type { Rect } from '@/core/geometry/rect.ts'
import type { Rule, SceneCell, ScenePicture } from '@/core/layout/sheet.ts'
import type { Identity } from '@/core/model/identity.ts'
import type { Sop } from '@/core/model/sop.ts'
import { boxCells, headStyle, textWidthIn, type Box } from './box.ts'
import { continuedName } from '../pageWords.ts'
import type { Overflow } from './capped.ts'
import { dealtRows, stretched, type DealtSheet } from './dealtRows.ts'
import { identityStyles, type Density, type IdentityStyle } from './identityStyle.ts'
import { layoutHeader, type Header } from './layoutHeader.ts'
import { listPairs } from './listPairs.ts'
import { linesIn } from './placedText.ts'
import { titleStrip } from './titleStrip.ts'

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
  /** On every sheet after the first; as wide as the first and at the same place across. */
  readonly next: Rect
  /** `page`: a page of its own; `compact`: above the flow. */
  readonly density: Density
}

type IdentitySheets = readonly [IdentitySheet, ...IdentitySheet[]]

interface Remembered {
  readonly sop: Sop
  readonly areas: IdentityAreas
  readonly sheets: IdentitySheets
}

/** What came of an identity last: edits of the flow ask for the same again and again. */
const remembered = new WeakMap<Identity, Remembered>()

/**
 * The identity part of the form (domain.md 3.1, N23, N24): on one sheet, and where its texts are long on more. Every
 * line of every text stands whole inside its area. Above the flow it has its place only if it comes back as one sheet
 * whose height leaves the flow room enough; else it needs pages of its own.
 */
export function layoutIdentity(sop: Sop, areas: IdentityAreas): IdentitySheets {
  const known = remembered.get(sop.identity)
  if (known && isSame(known, { sop, areas })) return known.sheets
  const sheets = bestSheets(sop, areas)
  remembered.set(sop.identity, { sop, areas, sheets })
  return sheets
}

function isSame(a: Omit<Remembered, 'sheets'>, b: Omit<Remembered, 'sheets'>): boolean {
  return (
    a.sop.title === b.sop.title &&
    a.sop.language === b.sop.language &&
    a.sop.page === b.sop.page &&
    a.areas.density === b.areas.density &&
    isSameRect(a.areas.first, b.areas.first) &&
    isSameRect(a.areas.next, b.areas.next)
  )
}

function isSameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

/** Set as roomily as fits one sheet, else the fewest sheets. */
function bestSheets(sop: Sop, areas: IdentityAreas): IdentitySheets {
  const [roomy, ...tighter] = identityStyles(sop.page.fontSize, areas.density)
  let best = laidOut(sop, areas, roomy)
  for (const style of tighter) {
    if (best.length === 1) break
    const tight = laidOut(sop, areas, style)
    if (tight.length < best.length) best = tight
  }
  return best
}

function laidOut(sop: Sop, { first, next }: IdentityAreas, style: IdentityStyle): IdentitySheets {
  const middle = first.x + first.width / 2
  const header = layoutHeader(sop, { area: first, middle }, style)
  const strip = titleStrip(sop, next, style)
  const rows = [
    ...header.overflows.map((overflow) => [overflowBox(overflow, { sop, area: first, style })]),
    ...listPairs(sop, first, { middle, style }),
  ]
  const [top, ...others] = dealtRows(rows, {
    first: { area: first, top: header.height },
    next: { area: next, top: strip.height },
    style,
    language: sop.language,
  })
  const whole = top && others.length === 0 ? stretched(top, style) : top
  return [
    drawSheet(whole ?? { area: first, top: header.height, rows: [] }, header, style),
    ...others.map((sheet, index) => drawSheet(sheet, strip.drawn(index + 1), style)),
  ]
}

/** What its place in the header had no room for, across the whole width. */
function overflowBox(
  { head, headField, field, lines }: Overflow,
  { sop, area, style }: { readonly sop: Sop; readonly area: Rect; readonly style: IdentityStyle },
): Box {
  const shown = continuedName(sop.language, head)
  const headLines = linesIn(shown, textWidthIn(area, style), headStyle(style)).slice(0, 2)
  const { x, width } = area
  return { x, width, head, headField, headLines, field, lines, leastLines: 0, part: 1 }
}

function drawSheet(
  sheet: DealtSheet,
  head: Pick<Header, 'rules' | 'cells' | 'pictures'>,
  style: IdentityStyle,
): IdentitySheet {
  const { x, y: top, width } = sheet.area
  const rules = [...head.rules]
  const cells = [...head.cells]
  let y = top + sheet.top
  for (const { boxes, height } of sheet.rows) {
    const bottom = y + height
    rules.push({ from: { x, y }, to: { x: x + width, y }, weight: 'line' })
    if (boxes.every((box) => box.width < width)) {
      const middle = x + width / 2
      rules.push({ from: { x: middle, y }, to: { x: middle, y: bottom }, weight: 'line' })
    }
    for (const box of boxes) cells.push(...boxCells(box, { y, bottom }, style))
    y = bottom
  }
  return {
    rules: [...rules, ...frame({ x, y: top, width, height: y - top })],
    cells,
    pictures: head.pictures,
    height: y - top,
  }
}

function frame({ x, y, width, height }: Rect): readonly Rule[] {
  const [right, bottom] = [x + width, y + height]
  const weight = 'frame'
  return [
    { from: { x, y }, to: { x: right, y }, weight },
    { from: { x: right, y }, to: { x: right, y: bottom }, weight },
    { from: { x, y: bottom }, to: { x: right, y: bottom }, weight },
    { from: { x, y }, to: { x, y: bottom }, weight },
  ]
}
