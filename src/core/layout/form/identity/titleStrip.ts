import type { Rect } from '@/core/geometry/rect.ts'
import { headWord } from '@/core/model/formWords.ts'
import type { Sop } from '@/core/model/sop.ts'
import { headStyle, textWidthIn } from './box.ts'
import type { IdentityStyle } from './identityStyle.ts'
import type { Header } from './layoutHeader.ts'
import { linesIn, placedText } from './placedText.ts'

/** What stands at the top of every sheet after the first. */
export interface TitleStrip {
  readonly height: number
  /** `part` counts the sheets before. */
  drawn(part: number): Pick<Header, 'rules' | 'cells' | 'pictures'>
}

/** A name of any length takes two lines at most here: it stands in full on the first sheet. */
const mostLines = 2

/** The name of the SOP across the top of a sheet, so that a loose sheet says what it belongs to. */
export function titleStrip(sop: Sop, area: Rect, style: IdentityStyle): TitleStrip {
  const textStyle = { ...headStyle(style), anchor: 'middle' } as const
  const title = sop.title.trim() === '' ? headWord(sop, 'title') : sop.title
  const lines = linesIn(title, textWidthIn(area, style), textStyle).slice(0, mostLines)
  const height = lines.length * style.lineHeight + 2 * style.paddingY
  const rect = { x: area.x, y: area.y, width: area.width, height }
  const text = placedText(lines, { x: area.x + area.width / 2, y: area.y + style.paddingY }, textStyle)
  return {
    height,
    drawn: (part) => ({ rules: [], cells: [{ field: { kind: 'title' }, rect, text, part }], pictures: [] }),
  }
}
