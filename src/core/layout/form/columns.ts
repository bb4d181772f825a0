import type { Column, Page } from '@/core/model/page.ts'
import type { Sop } from '@/core/model/sop.ts'
import { headWord } from '@/core/model/formWords.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { SceneColumn } from '@/core/layout/sheet.ts'
import { prepareText } from '@/core/text/wrapText.ts'
import { columnWidths, shareOut, type FlexibleColumn } from './columnWidths.ts'
import { formStyle } from './formStyle.ts'
import { printableArea } from './paper.ts'

/** The columns of the flow table: the same on every page. */
export interface ColumnPlan {
  readonly columns: readonly SceneColumn[]
  /** Borders of the lanes in mm from the left edge of the first: one more than there are lanes. */
  readonly laneEdges: readonly number[]
  /** Of the texts, in points: what the page asks for, or less where that makes the columns fit. */
  readonly fontSize: number
  /** Whether every column and lane has the width it needs to be read. */
  readonly fits: boolean
}

/** A lane as the widths see it. */
export interface LaneNeed {
  /** Its width beside that of an ordinary lane. */
  readonly weight: number
  readonly least: number
}

const order: readonly Column[] = [
  'number',
  'activity',
  'lanes',
  'requirements',
  'duration',
  'output',
  'remarks',
]

/** Widths in mm at 8 pt (domain.md section 7 no. 2), who gives first, and who takes what is left over. */
const texts: Readonly<Record<Exclude<Column, 'lanes'>, FlexibleColumn>> = {
  number: { wanted: 8, least: 7, yields: 1, grows: 0 },
  activity: { wanted: 52, least: 36, yields: 1, grows: 1 },
  requirements: { wanted: 31, least: 22, yields: 1, grows: 1 },
  duration: { wanted: 18, least: 16.6, yields: 1, grows: 0.4 },
  output: { wanted: 31, least: 22, yields: 1, grows: 1 },
  remarks: { wanted: 26, least: 15, yields: 0, grows: 0.8 },
}

const textSize = 8
/** Lanes take at most this share of the width while they are wider than `comfortable` mm each. */
const lanesShare = 0.45
const comfortable = 10
const widest = 22
/** How much wider than its least width a column becomes for a long word of its head. */
const headStretch = 1.25

/** What each lane of a Sop needs: a share set by the user, and room for the symbols of its fullest cell. */
export function laneNeeds(
  shares: readonly (number | undefined)[],
  places: readonly number[],
): readonly LaneNeed[] {
  return shares.map((share, lane) => {
    const count = places[lane] ?? 1
    const weight = Math.min(6, Math.max(0.3, share ?? 1)) * count
    return { weight, least: formStyle.narrowestLane * count }
  })
}

/**
 * The widths of all columns; they follow from lanes, page set-up and head words, never from the texts of steps. What
 * yields is, in this order, Keterangan, the text columns, the lanes, and the size of the text.
 */
export function planColumns(
  sop: Sop,
  lanes: readonly LaneNeed[],
  page: Pick<Page, 'paper' | 'landscape' | 'margins' | 'signatureStrip'> = sop.page,
): ColumnPlan {
  const area = printableArea(page)
  const total = area.width
  const shown = order.filter((column) => column === 'lanes' || !sop.page.hidden.includes(column))
  const attempt = (fontSize: number) =>
    columnWidths(
      shown.map((column) => flexible(sop, column, { lanes, total, fontSize })),
      total,
    )
  let fontSize = sop.page.fontSize
  let plan = attempt(fontSize)
  while (!plan.fits && fontSize > formStyle.leastFontSize) {
    fontSize = Math.max(formStyle.leastFontSize, fontSize - 0.5)
    plan = attempt(fontSize)
  }
  const edges = edgesOf(plan.widths)
  const columns = shown.map((column, index) => ({
    column,
    from: rounded(area.x + (edges[index] ?? 0)),
    to: rounded(area.x + (edges[index + 1] ?? 0)),
  }))
  const lanesColumn = columns[shown.indexOf('lanes')]
  const lanesWidth = lanesColumn ? lanesColumn.to - lanesColumn.from : 0
  const laneEdges = edgesOf(shareOut(lanesWidth, lanes)).map(rounded)
  return { columns, laneEdges, fontSize, fits: plan.fits }
}

interface Need {
  readonly lanes: readonly LaneNeed[]
  readonly total: number
  readonly fontSize: number
}

function flexible(sop: Sop, column: Column, need: Need): FlexibleColumn {
  const { total, lanes, fontSize } = need
  const own = column === 'lanes' ? lanesTogether(lanes, total) : textColumn(sop, column, fontSize)
  const share = sop.page.shares[column]
  // What the user has dragged keeps its width until nothing else can give.
  return share === undefined ? own : { ...own, wanted: share * total, yields: 3, grows: 0 }
}

function lanesTogether(lanes: readonly LaneNeed[], total: number): FlexibleColumn {
  if (lanes.length === 0) return { wanted: widest, least: widest, yields: 2, grows: 0 }
  const weights = lanes.reduce((sum, { weight }) => sum + weight, 0)
  const least = lanes.reduce((sum, lane) => sum + lane.least, 0)
  const each = Math.min(widest, Math.max(comfortable, (lanesShare * total) / weights))
  return { wanted: weights * each, least, yields: 2, grows: 0 }
}

function textColumn(sop: Sop, column: Exclude<Column, 'lanes'>, fontSize: number): FlexibleColumn {
  const scale = fontSize / textSize
  const { wanted, least, yields, grows } = texts[column]
  const word = prepareText(headWord(sop, column), 'bold').widestWord * fontSize * mmPerPoint
  const head = Math.min(word + 2 * formStyle.paddingX, least * scale * headStretch)
  const enough = Math.max(least * scale, head)
  return { wanted: Math.max(wanted * scale, enough), least: enough, yields, grows }
}

function edgesOf(widths: readonly number[]): readonly number[] {
  const edges = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  return edges
}
