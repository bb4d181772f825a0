import { rounded } from '@/core/layout/rounded.ts'
import type { FormTable } from './formTable.ts'
import { keptList } from './keptList.ts'
import { bandsOf, type PageBand, type PageRow, type PlacedPage, type PlannedPage } from './pageRows.ts'
import type { SheetPlan } from './sheetPlan.ts'

/** A flow page in the Scene, and where its head begins. */
export interface FlowPage extends PlacedPage {
  readonly headTop: number
  readonly isLast: boolean
  /** For its first row, which part of its texts stands here, from 0; of all others it is the first. */
  readonly firstPart: number
  /** What was placed. */
  readonly rows: readonly PageRow[]
}

/**
 * Puts planned pages on their sheets; without any row there is still one page to begin on. A page on which nothing
 * moved is the very page before.
 */
export function placedPages(
  planned: readonly PlannedPage[],
  table: FormTable,
  sheets: SheetPlan,
  previous: readonly FlowPage[] = [],
): readonly FlowPage[] {
  const pages = planned.length > 0 ? planned : [blankPage]
  let part = 0
  const placed = pages.map((page, index) => {
    const before = pages[index - 1]
    const continues = before !== undefined && before.end > page.first
    part = !continues ? 0 : before.first === page.first ? part + 1 : 1
    const isLast = index === pages.length - 1
    return placedPage(page, { table, sheets, index, isLast, firstPart: part }, previous[index])
  })
  return keptList(placed, previous, (a, b) => a === b)
}

const blankPage: PlannedPage = { first: 0, end: 0, fromLine: 0, toLine: null, above: 0, below: 0 }
/** A table without rows still shows where they will be. */
const blankBody = 12

interface Placing {
  readonly table: FormTable
  readonly sheets: SheetPlan
  readonly index: number
  readonly isLast: boolean
  readonly firstPart: number
}

function placedPage(page: PlannedPage, placing: Placing, before: FlowPage | undefined): FlowPage {
  const { table, sheets, index, isLast, firstPart } = placing
  const { identity, pitch, tableTop, room } = sheets
  const { plan, heads } = table
  const sheet = identity.length + index
  const headTop = rounded(sheet * pitch + (index === 0 ? tableTop.first : tableTop.later))
  const top = rounded(headTop + heads.height)
  const rows = table.rows.slice(page.first, page.end)
  const lanes = plan.columns.find(({ column }) => column === 'lanes')
  const [from, to] = [lanes?.from ?? 0, lanes?.to ?? 0]
  const width = rounded(to - from)
  if (
    before &&
    before.sheet === sheet &&
    before.headTop === headTop &&
    before.body.y === top &&
    before.body.x === from &&
    before.body.width === width &&
    before.isLast === isLast &&
    before.firstPart === firstPart &&
    isSamePlan(before, page) &&
    rows.every((row, at) => row === before.rows[at])
  )
    return before
  const bands = bandsOf(page, table.rows, room).map((band) => movedBand(band, top))
  const bottom = bands.at(-1)?.bottom ?? rounded(top + blankBody)
  const body = { x: from, y: top, width, height: rounded(bottom - top) }
  return { ...page, sheet, headTop, body, bands, rows, firstPart, isLast }
}

function isSamePlan(a: PlannedPage, b: PlannedPage): boolean {
  return (
    a.first === b.first &&
    a.end === b.end &&
    a.fromLine === b.fromLine &&
    a.toLine === b.toLine &&
    a.above === b.above &&
    a.below === b.below
  )
}

function movedBand(band: PageBand, down: number): PageBand {
  const [top, bottom] = [rounded(band.top + down), rounded(band.bottom + down)]
  if (band.kind === 'section') return { ...band, top, bottom }
  const symbolsTop = rounded(band.symbolsTop + down)
  const symbolsBottom = rounded(band.symbolsBottom + down)
  return { ...band, top, bottom, symbolsTop, symbolsBottom }
}
