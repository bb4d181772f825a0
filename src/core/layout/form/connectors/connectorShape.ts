import type { Rect } from '@/core/geometry/rect.ts'
import type { Size } from '@/core/geometry/size.ts'
import { textCentre } from '@/core/layout/roomInside.ts'
import type { TextBlock } from '@/core/layout/scene.ts'
import { centredBlock } from '@/core/layout/textBlock.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import type { FlowStyle } from '@/core/layout/flowStyle.ts'
import { formStyle } from '../formStyle.ts'

/** Height of the pentagon of a page break: in its strip it leaves room for an arrow head. */
const height = 6
/** Shares of a lane or of a place in it. */
const aloneShare = 0.7
const sharedShare = 0.86

/** The pentagon of a page break in a lane `lane` mm wide whose cell it shares with `places - 1` others. */
export function connectorSize(lane: number, places: number): Size {
  const width = places === 1 ? lane * aloneShare : (lane / places) * sharedShare
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
  { fontSize }: FlowStyle,
): TextBlock {
  const numbers = pages.length > 2 ? `${pages[0]}–${pages.at(-1)}` : pages.join(', ')
  const lines = (numbers === '' ? [letter] : [letter, numbers]).map((text) => ({
    text,
    width: textWidth(text, 'regular'),
  }))
  const shift = textCentre('offPageConnector', rect, 'vertical').y
  const centre = {
    x: rect.x + rect.width / 2,
    y: rect.y + rect.height / 2 + (isUpward ? -shift : shift),
  }
  return centredBlock(lines, centre, { bold: false, turned: false, fontSize, lineHeight: 1.05 * fontSize })
}
