import type { Rect } from '@/core/geometry/rect.ts'
import type { Size } from '@/core/geometry/size.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { textCentre } from '@/core/layout/roomInside.ts'
import type { TextBlock } from '@/core/layout/scene.ts'
import { centredBlock } from '@/core/layout/textBlock.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import type { FlowStyle } from '@/core/layout/flowStyle.ts'
import { formStyle } from '../formStyle.ts'
import { boxIn } from '../symbolWidths.ts'

/** Height of the pentagon of a page break: in its strip it leaves room for an arrow head. */
const height = 6
/** Its share of its place in a cell that several share. */
const sharedShare = 0.86

/** The pentagon of a page break in a lane `lane` mm wide whose cell it shares with `places - 1` others. */
export function connectorSize(lane: number, places: number): Size {
  const width = places === 1 ? boxIn(lane) : (lane / places) * sharedShare
  return { width: Math.min(width, formStyle.offPageConnector), height }
}

/** What stands in a pentagon: its letter, and below it the numbers of pages that are not next to this one. */
export function connectorText(
  rect: Rect,
  {
    letter,
    pages,
    isUpward,
  }: { readonly letter: string; readonly pages: readonly number[]; readonly isUpward: boolean },
  style: FlowStyle,
): TextBlock {
  const numbers = pages.length > 2 ? `${pages[0]}–${pages.at(-1)}` : pages.join(', ')
  const texts = numbers === '' ? [letter] : [letter, numbers]
  const widths = texts.map((text) => textWidth(text, 'regular'))
  const tallest = texts.length === 1 ? style.fontSize : Math.min(style.fontSize, pairedSize)
  const fontSize = Math.min(tallest, (rect.width * textShare) / Math.max(...widths))
  // Away from the tip: two lines reach into the taper, where only one end of them fits.
  const shift =
    texts.length === 1 ? Math.abs(textCentre('offPageConnector', rect, 'vertical').y) : pairedShift
  const centre = {
    x: rect.x + rect.width / 2,
    y: rect.y + rect.height / 2 + (isUpward ? shift : -shift),
  }
  const lines = texts.map((text, index) => ({ text, width: widths[index] ?? 0 }))
  return centredBlock(lines, centre, { bold: false, turned: false, fontSize, lineHeight: 1.05 * fontSize })
}

/** A letter and a page number one below the other, in mm: 6 pt. */
const pairedSize = 6 * mmPerPoint
const pairedShift = 0.45
const textShare = 0.86
