import type { Rect } from '@/core/geometry/rect.ts'
import type { SceneCell } from '@/core/layout/sheet.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { Language } from '@/core/model/sop.ts'
import { cleanText } from '@/core/text/cleanText.ts'
import { continuedName } from '../pageWords.ts'
import type { IdentityStyle } from './identityStyle.ts'
import { linesIn, placedText, type CellLine, type LineStyle } from './placedText.ts'

/** A head with a text under it that may be cut between any two lines and go on on the next sheet. */
export interface Box {
  readonly x: number
  readonly width: number
  readonly head: string
  readonly headField: FormField
  readonly headLines: readonly CellLine[]
  readonly field: FormField
  readonly lines: readonly CellLine[]
  readonly leastLines: number
  /** How many sheets have a part of it already. */
  readonly part: number
}

/** The first lines of a box and the rest of it; `rest` is null when nothing is left. */
export interface CutBox {
  readonly first: Box
  readonly rest: Box | null
}

/** A head that is repeated is cut to this many lines: it stands in full where it begins. */
const mostRepeatedLines = 2

export function textWidthIn(box: Pick<Box, 'width'>, style: IdentityStyle): number {
  return box.width - 2 * style.paddingX
}

export function headStyle({ fontSize }: IdentityStyle): LineStyle {
  return { fontSize, weight: 'bold', anchor: 'start' }
}

export function bodyStyle({ fontSize }: IdentityStyle): LineStyle {
  return { fontSize, weight: 'regular', anchor: 'start' }
}

/** How tall a box is with all its lines. */
export function boxHeight({ headLines, lines, leastLines }: Box, style: IdentityStyle): number {
  const rows = headLines.length + Math.max(lines.length, leastLines)
  return 2 * style.paddingY + style.gap + rows * style.lineHeight
}

/** How many lines, those of the head included, fit into a height. */
export function linesFitting(height: number, style: IdentityStyle): number {
  return Math.max(0, Math.floor((height - 2 * style.paddingY - style.gap + 1e-6) / style.lineHeight))
}

/** Cuts a box after `count` lines, head included. */
export function cutBox(
  box: Box,
  count: number,
  { style, language }: { readonly style: IdentityStyle; readonly language: Language },
): CutBox {
  const { headLines, lines } = box
  if (headLines.length + lines.length <= count) return { first: box, rest: null }
  const heads = Math.min(count, headLines.length)
  const taken = count - heads
  const first = { ...box, headLines: headLines.slice(0, heads), lines: lines.slice(0, taken), leastLines: 0 }
  const head = cleanText(continuedName(language, box.head))
  const repeated = linesIn(head, textWidthIn(box, style), headStyle(style)).slice(0, mostRepeatedLines)
  return {
    first,
    rest: {
      ...box,
      headLines: heads < headLines.length ? headLines.slice(heads) : repeated,
      lines: lines.slice(taken),
      leastLines: 0,
      part: box.part + 1,
    },
  }
}

/** The two cells of a box that reaches from `y` down to `bottom`. */
export function boxCells(
  box: Box,
  { y, bottom }: { readonly y: number; readonly bottom: number },
  style: IdentityStyle,
): readonly SceneCell[] {
  const { x, width, part, headLines, lines, leastLines } = box
  const left = x + style.paddingX
  const under = y + style.paddingY + headLines.length * style.lineHeight + style.gap
  const hasBody = lines.length > 0 || leastLines > 0
  const head: Rect = { x, y, width, height: (hasBody ? under : bottom) - y }
  const headCell: SceneCell = {
    field: box.headField,
    rect: head,
    text: placedText(headLines, { x: left, y: y + style.paddingY }, headStyle(style)),
    part,
  }
  if (!hasBody) return [headCell]
  const bodyCell: SceneCell = {
    field: box.field,
    rect: { x, y: under, width, height: bottom - under },
    text: placedText(lines, { x: left, y: under }, bodyStyle(style)),
    part,
  }
  return [headCell, bodyCell]
}
