import type { Step } from '@/core/model/sop.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { SceneCell } from '@/core/layout/sheet.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { cellText, type CellStyle } from './cellText.ts'
import type { ColumnPlan } from './columns.ts'
import type { PageBand } from './pageRows.ts'
import type { RowTexts } from './rowTexts.ts'
import type { Section } from './sections.ts'

type RowBand = Extract<PageBand, { kind: 'row' }>

/** The cells of a row, or of the part of it that stands on a page: its number and its texts. */
export function rowCells(
  step: Step,
  { number, texts, part }: { readonly number: number; readonly texts: RowTexts; readonly part: number },
  band: RowBand,
  { columns, fontSize: points }: ColumnPlan,
): readonly SceneCell[] {
  const fontSize = points * mmPerPoint
  const wrapped = new Map(texts.cells.map(({ column, lines }) => [column, lines]))
  return columns.flatMap(({ column, from, to }): readonly SceneCell[] => {
    if (column === 'lanes') return []
    const rect = { x: from, y: band.top, width: rounded(to - from), height: rounded(band.bottom - band.top) }
    const anchor = column === 'number' || column === 'duration' ? 'middle' : 'start'
    const style: CellStyle = { fontSize, bold: false, anchor, upright: 'top' }
    if (column === 'number') {
      const text = String(number)
      const line = { text, width: textWidth(text, 'regular') }
      return [{ field: null, rect, text: cellText([line], rect, style), part }]
    }
    const lines = wrapped.get(column)?.slice(band.fromLine, band.toLine) ?? []
    return [{ field: { kind: 'step', id: step.id, column }, rect, text: cellText(lines, rect, style), part }]
  })
}

/** The row with the name of a phase, across the whole table. */
export function sectionCell(
  section: Section,
  band: { readonly top: number; readonly bottom: number; readonly continued: boolean },
  { columns, fontSize }: ColumnPlan,
): SceneCell {
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0]
  const { top, bottom, continued } = band
  const rect = { x: left, y: top, width: rounded(right - left), height: rounded(bottom - top) }
  const lines = continued ? section.continuedLines : section.lines
  const style = { fontSize: fontSize * mmPerPoint, bold: true, anchor: 'start', upright: 'middle' } as const
  const text = cellText(lines, rect, style)
  return { field: { kind: 'group', id: section.group }, rect, text, part: continued ? 1 : 0 }
}
