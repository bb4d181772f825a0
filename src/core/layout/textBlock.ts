import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { capMiddle } from '@/core/text/capMiddle.ts'
import type { WrappedLine } from '@/core/text/wrapText.ts'
import { chartStyle } from './chartStyle.ts'
import { rounded } from './rounded.ts'
import type { TextBlock } from './scene.ts'

/** Sizes are in mm; those of the chart where none are given. */
export interface TextStyle {
  readonly bold: boolean
  readonly turned: boolean
  readonly fontSize?: number
  readonly lineHeight?: number
}

/** Lines centred about a point; turned ones run upwards and follow each other to the right. */
export function centredBlock(
  lines: readonly WrappedLine[],
  centre: Point,
  { bold, turned, fontSize = chartStyle.fontSize, lineHeight = chartStyle.lineHeight }: TextStyle,
): TextBlock {
  return {
    lines: lines.map(({ text, width }, index) => {
      const baseline = (index - (lines.length - 1) / 2) * lineHeight + capMiddle * fontSize
      const at = turned ? { x: centre.x + baseline, y: centre.y } : { x: centre.x, y: centre.y + baseline }
      return { text, at: { x: rounded(at.x), y: rounded(at.y) }, width: rounded(width * fontSize) }
    }),
    fontSize,
    bold,
    anchor: 'middle',
    turned,
  }
}

/** The box that every letter of a line of a block stays in: its measured width, one line height tall. */
export function lineRect(block: TextBlock, index: number): Rect {
  const line = block.lines[index]
  if (!line) return { x: 0, y: 0, width: 0, height: 0 }
  const height = (block.fontSize / chartStyle.fontSize) * chartStyle.lineHeight
  const start = { start: 0, middle: line.width / 2, end: line.width }[block.anchor]
  const above = height / 2 + capMiddle * block.fontSize
  return block.turned
    ? { x: line.at.x - above, y: line.at.y - line.width + start, width: height, height: line.width }
    : { x: line.at.x - start, y: line.at.y - above, width: line.width, height }
}
