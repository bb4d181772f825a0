import { sumDurations } from '@/core/model/duration.ts'
import { totalInWords } from '@/core/model/durationWords.ts'
import { headWord } from '@/core/model/formWords.ts'
import type { Sop } from '@/core/model/sop.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { Rule, SceneCell } from '@/core/layout/sheet.ts'
import { wrapText } from '@/core/text/wrapText.ts'
import { cellHeight, cellText } from './cellText.ts'
import type { ColumnPlan } from './columns.ts'
import { formStyle } from './formStyle.ts'

/** The last row of the table, from its top, which is 0: what all times add up to. */
export interface TotalRow {
  readonly height: number
  readonly cells: readonly SceneCell[]
  readonly rules: readonly Rule[]
}

/** The total of all times; null where the page set-up has none. */
export function totalRow(sop: Sop, { columns, fontSize: points }: ColumnPlan): TotalRow | null {
  if (!sop.page.totalTime) return null
  const fontSize = points * mmPerPoint
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0]
  const lanes = columns.find(({ column }) => column === 'lanes')
  // Under Waktu, as it is printed; without that column behind the lanes.
  const middle = columns.find(({ column }) => column === 'duration')?.from ?? lanes?.to ?? left
  const from = middle < right ? middle : rounded((left + right) / 2)
  const wrapped = (text: string, width: number) =>
    wrapText(text, 'bold', Math.max(1, width - 2 * formStyle.paddingX) / fontSize)
  const label = wrapped(headWord(sop, 'total'), from - left)
  const value = wrapped(totalInWords(sumDurations(sop), sop.language), right - from)
  const height = rounded(cellHeight(Math.max(1, label.length, value.length), fontSize))
  const cell = (field: SceneCell['field'], lines: typeof label, x: number, to: number): SceneCell => {
    const rect = { x, y: 0, width: rounded(to - x), height }
    const anchor = field ? 'end' : 'start'
    return {
      field,
      rect,
      text: cellText(lines, rect, { fontSize, bold: true, anchor, upright: 'top' }),
      part: 0,
    }
  }
  return {
    height,
    cells: [cell({ kind: 'heading', name: 'total' }, label, left, from), cell(null, value, from, right)],
    rules: [
      { from: { x: left, y: 0 }, to: { x: right, y: 0 }, weight: 'line' },
      { from: { x: from, y: 0 }, to: { x: from, y: height }, weight: 'line' },
    ],
  }
}
