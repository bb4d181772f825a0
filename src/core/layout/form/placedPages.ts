import { rounded } from '@/core/layout/rounded.ts'
import type { FlowPage } from './flowSheet.ts'
import type { FormTable } from './formTable.ts'
import { bandsOf, type PageBand, type PlannedPage } from './pageRows.ts'
import type { SheetPlan } from './sheetPlan.ts'

/** Puts planned pages on their sheets; without any row there is still one page to begin on. */
export function placedPages(
  planned: readonly PlannedPage[],
  { rows, plan, heads }: FormTable,
  { identity, pitch, tableTop, room }: SheetPlan,
): readonly FlowPage[] {
  const pages = planned.length > 0 ? planned : [blankPage]
  const lanes = plan.columns.find(({ column }) => column === 'lanes')
  const parts = new Map<number, number>()
  return pages.map((page, index) => {
    const sheet = identity.length + index
    const headTop = rounded(sheet * pitch + (index === 0 ? tableTop.first : tableTop.later))
    const top = rounded(headTop + heads.height)
    const bands = bandsOf(page, rows, room).map((band) => movedBand(band, top))
    const partOf = new Map<number, number>()
    for (let row = page.first; row < page.end; row++) {
      const part = parts.get(row) ?? 0
      partOf.set(row, part)
      parts.set(row, part + 1)
    }
    const bottom = bands.at(-1)?.bottom ?? rounded(top + blankBody)
    const [from, to] = [lanes?.from ?? 0, lanes?.to ?? 0]
    const body = { x: from, y: top, width: rounded(to - from), height: rounded(bottom - top) }
    return { ...page, sheet, headTop, body, bands, partOf, isLast: index === pages.length - 1 }
  })
}

const blankPage: PlannedPage = { first: 0, end: 0, fromLine: 0, toLine: null, above: 0, below: 0 }
/** A table without rows still shows where they will be. */
const blankBody = 12

function movedBand(band: PageBand, down: number): PageBand {
  const [top, bottom] = [rounded(band.top + down), rounded(band.bottom + down)]
  if (band.kind === 'section') return { ...band, top, bottom }
  const symbolsTop = rounded(band.symbolsTop + down)
  const symbolsBottom = rounded(band.symbolsBottom + down)
  return { ...band, top, bottom, symbolsTop, symbolsBottom }
}
