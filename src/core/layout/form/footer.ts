import type { Language } from '@/core/model/sop.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { PageConnector, SceneCell } from '@/core/layout/sheet.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { wrapText } from '@/core/text/wrapText.ts'
import { cellText } from './cellText.ts'
import { continuedOnNextPage, pageOfPages } from './pageWords.ts'
import type { SheetPlan } from './sheetPlan.ts'

/** What the foot of a page says. */
export interface Foot {
  readonly language: Language
  /** Index of the sheet, and how many there are. */
  readonly sheet: number
  readonly sheets: number
  /** Letters of the connectors that lead to later pages; null where no page of the flow follows. */
  readonly letters: readonly string[] | null
  readonly fontSize: number
}

/** The line at the foot of a page: where the flow goes on, and "Halaman x dari y". */
export function footCells(foot: Foot, { pitch, printable, footer }: SheetPlan): readonly SceneCell[] {
  const { language, sheet, sheets, letters, fontSize } = foot
  const number = pageOfPages(language, sheet + 1, sheets)
  const numberWidth = textWidth(number, 'regular')
  const y = rounded(sheet * pitch + footer.top)
  const split = rounded(printable.x + printable.width - numberWidth * fontSize - 4)
  const right = rounded(printable.x + printable.width)
  // The words stand flush with the table, and low: what is above them belongs to the table.
  const cell = (from: number, to: number, anchor: 'start' | 'end', words: string): SceneCell => {
    const rect = { x: from, y, width: rounded(to - from), height: footer.height }
    const room = Math.max(1, to - from) / fontSize
    const [line] = wrapText(words, 'regular', room)
    const text = cellText(line ? [line] : [], flush(rect, anchor), {
      fontSize,
      bold: false,
      anchor,
      upright: 'middle',
    })
    return { field: null, rect, text, part: 0 }
  }
  const page = cell(split, right, 'end', number)
  if (letters === null) return [page]
  return [cell(printable.x, split, 'start', continuedOnNextPage(language, letters)), page]
}

function flush(rect: SceneCell['rect'], anchor: 'start' | 'end'): SceneCell['rect'] {
  const shift = anchor === 'start' ? -padding : padding
  return { ...rect, x: rect.x + shift, y: rect.y + lower }
}

const padding = 1.2
const lower = 0.8

/** The letters of the connectors that lead from a sheet to later ones, as they stand from left to right. */
export function lettersOut(connectors: readonly PageConnector[], sheet: number): readonly string[] {
  const out = connectors.filter((one) => one.sheet === sheet && one.end === 'out' && !one.isUpward)
  const sorted = out.toSorted((a, b) => a.rect.x - b.rect.x).map(({ letter }) => letter)
  return [...new Set(sorted)]
}
