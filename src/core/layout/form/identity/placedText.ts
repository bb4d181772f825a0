import type { Point } from '@/core/geometry/point.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { TextBlock } from '@/core/layout/scene.ts'
import { capMiddle } from '@/core/text/capMiddle.ts'
import { textWidth, type Weight } from '@/core/text/textWidth.ts'
import { wrapText } from '@/core/text/wrapText.ts'
import { leading } from './identityStyle.ts'

/** A line of a cell before it has its place. */
export interface CellLine {
  readonly text: string
  /** In em. */
  readonly width: number
  /** In mm from where the lines of the cell begin. */
  readonly indent: number
  /** The number of a list's entry, which hangs before its first line. */
  readonly number: string | null
}

/** How the lines of a cell are drawn. */
export interface LineStyle {
  /** In mm. */
  readonly fontSize: number
  readonly weight: Weight
  readonly anchor: 'start' | 'middle'
}

/** A text as lines no wider than `width` mm. */
export function linesIn(
  text: string,
  width: number,
  { fontSize, weight }: Pick<LineStyle, 'fontSize' | 'weight'>,
): readonly CellLine[] {
  return wrapText(text, weight, width / fontSize).map((line) => ({ ...line, indent: 0, number: null }))
}

/** How far the entries of a list hang behind their numbers, in mm; `count` is that of the longest list around. */
export function hangingIndent(
  count: number,
  { fontSize, weight }: Pick<LineStyle, 'fontSize' | 'weight'>,
): number {
  const widest = '0'.repeat(String(Math.max(1, count)).length)
  return (textWidth(`${widest}.`, weight) + 0.5) * fontSize
}

/** The entries of a list one below the other, numbered before a hanging indent; a single one is a plain paragraph. */
export function entryLines(
  entries: readonly string[],
  width: number,
  style: Pick<LineStyle, 'fontSize' | 'weight'> & { readonly indent: number },
): readonly CellLine[] {
  if (entries.length <= 1) return linesIn(entries[0] ?? '', width, style)
  const { indent } = style
  return entries.flatMap((entry, index) => {
    const lines = linesIn(entry, width - indent, style)
    const shown = lines.length > 0 ? lines : [{ text: '', width: 0, indent: 0, number: null }]
    return shown.map((line, at) => ({ ...line, indent, number: at === 0 ? `${index + 1}.` : null }))
  })
}

/** Lines below each other as a block; `at` is the top of the first, at its beginning or its middle as the style says. */
export function placedText(lines: readonly CellLine[], at: Point, style: LineStyle): TextBlock {
  const { fontSize, weight, anchor } = style
  const placed = lines.flatMap((line, index) => {
    const y = rounded(at.y + (index + 0.5) * leading * fontSize + capMiddle * fontSize)
    const number = line.number ?? ''
    return [
      { text: number, at: { x: rounded(at.x), y }, width: rounded(textWidth(number, weight) * fontSize) },
      { text: line.text, at: { x: rounded(at.x + line.indent), y }, width: rounded(line.width * fontSize) },
    ].filter(({ text }) => text !== '')
  })
  return { lines: placed, fontSize, bold: weight === 'bold', anchor, turned: false }
}
