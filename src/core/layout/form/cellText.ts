import type { Rect } from '@/core/geometry/rect.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { TextBlock } from '@/core/layout/scene.ts'
import { capMiddle } from '@/core/text/capMiddle.ts'
import { formStyle } from './formStyle.ts'
import type { CellLine } from './wrapCell.ts'

/** How the lines of a cell stand. */
export interface CellStyle {
  /** In mm. */
  readonly fontSize: number
  readonly bold: boolean
  readonly anchor: TextBlock['anchor']
  /** From the top of the cell on, or about its middle; a turned text is always about the middle. */
  readonly upright: 'top' | 'middle' | 'turned'
}

/** A text of a cell: from its padding on, or about its middle. */
export function cellText(lines: readonly CellLine[], rect: Rect, style: CellStyle): TextBlock {
  const { fontSize, bold, anchor, upright } = style
  const lineHeight = fontSize * formStyle.lineHeight
  const turned = upright === 'turned'
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const x = {
    start: rect.x + formStyle.paddingX,
    middle: middle.x,
    end: rect.x + rect.width - formStyle.paddingX,
  }[anchor]
  const top = upright === 'top' ? rect.y + formStyle.paddingY : middle.y - (lines.length * lineHeight) / 2
  return {
    lines: lines.map(({ text, width, indent = 0 }, index) => {
      const down = (index + 0.5) * lineHeight + capMiddle * fontSize
      const at = turned
        ? { x: middle.x - (lines.length * lineHeight) / 2 + down, y: middle.y }
        : { x: x + (anchor === 'start' ? indent * fontSize : 0), y: top + down }
      return { text, at: { x: rounded(at.x), y: rounded(at.y) }, width: rounded(width * fontSize) }
    }),
    fontSize: rounded(fontSize),
    bold,
    anchor: turned ? 'middle' : anchor,
    turned,
  }
}

/** How high a cell is for so many lines, in mm. */
export function cellHeight(lines: number, fontSize: number): number {
  return lines * fontSize * formStyle.lineHeight + 2 * formStyle.paddingY
}
