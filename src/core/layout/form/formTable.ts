import type { Sop, Step } from '@/core/model/sop.ts'
import { arrange, type Arrangement } from '@/core/layout/arrangement.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import type { Message } from '@/core/model/message.ts'
import { laneNeeds, planColumns, type ColumnPlan } from './columns.ts'
import { cellHeight } from './cellText.ts'
import { formStyle } from './formStyle.ts'
import { planHeads, type HeadPlan } from './heads.ts'
import { keptList } from './keptList.ts'
import { narrowNote } from './largerPaper.ts'
import type { PageRow } from './pageRows.ts'
import type { FormSymbol } from './pagesToDraw.ts'
import { rowTexts, type RowTexts } from './rowTexts.ts'
import { sectionsOf, type Section } from './sections.ts'
import { formSymbols, symbolHeights } from './symbols.ts'
import { totalRow, type TotalRow } from './totalRow.ts'

/** The flow table before it is broken into pages: columns, heads, and what every row needs. */
export interface FormTable {
  /** What was measured. */
  readonly sop: Sop
  readonly arrangement: Arrangement
  readonly plan: ColumnPlan
  /** Says that the paper is too narrow. */
  readonly narrow: Message | null
  readonly heads: HeadPlan
  readonly symbols: readonly FormSymbol[]
  /** What the symbols of each row need from top to bottom, in mm. */
  readonly heights: readonly number[]
  /** One for each step. */
  readonly texts: readonly RowTexts[]
  readonly sections: readonly (Section | null)[]
  readonly rows: readonly PageRow[]
  readonly total: TotalRow | null
}

/** Measures the flow table of a Sop; what an edit does not touch is that of the table before. */
export function formTable(sop: Sop, previous?: FormTable): FormTable {
  const arrangement = arranged(sop, previous)
  const seated = arrangement.shapes === previous?.arrangement.shapes
  const framed = seated && hasSameFrame(sop, previous.sop)
  const plan = framed ? previous.plan : planColumns(sop, needsOf(arrangement))
  const narrow = framed ? previous.narrow : narrowNote(sop, needsOf(arrangement), plan)
  const heads = framed ? previous.heads : planHeads(sop, arrangement.actors, plan)
  const symbols = framed ? previous.symbols : formSymbols(arrangement, plan)
  const heights = framed
    ? previous.heights
    : symbolHeights(arrangement, symbols, Math.max(leastRow, cellHeight(1, plan.fontSize * mmPerPoint)))
  const { steps } = arrangement
  const before = framed ? previous : undefined
  const texts = steps.map(rowTexts(plan))
  const phased = before && alike(steps, before.arrangement.steps, (a, b) => a.group === b.group)
  const sections = phased ? before.sections : sectionsOf(sop, steps, plan)
  const timed = before && alike(steps, before.arrangement.steps, (a, b) => a.duration === b.duration)
  const total = timed ? before.total : totalRow(sop, plan)
  const rows = keptList(pageRows({ arrangement, heights, texts, sections }), previous?.rows, isSameRow)
  return { sop, arrangement, plan, narrow, heads, symbols, heights, texts, sections, rows, total }
}

/** A row without symbols still takes one. */
const leastRow = formStyle.narrowestLane * formStyle.boxShare * 0.5 + 2 * formStyle.symbolMargin

/** Texts of steps play no part in where shapes stand. */
function arranged(sop: Sop, previous: FormTable | undefined): Arrangement {
  if (!previous || sop.actors !== previous.sop.actors || sop.shapes !== previous.sop.shapes)
    return arrange(sop)
  if (sop.steps === previous.sop.steps) return previous.arrangement
  const before = previous.arrangement
  const steps = before.steps.flatMap(({ id }) => sop.steps[id] ?? [])
  const isSame =
    steps.length === before.steps.length &&
    Object.keys(sop.steps).length === steps.length &&
    alike(steps, before.steps, (a, b) => a.order === b.order)
  return isSame ? { ...before, steps } : arrange(sop)
}

function needsOf({ actors, lanePlaces }: Arrangement) {
  return laneNeeds(
    actors.map(({ share }) => share),
    lanePlaces,
  )
}

/** Whether columns and heads are the same, given the same shapes in the same places. */
function hasSameFrame(a: Sop, b: Sop): boolean {
  return a.page === b.page && a.language === b.language && a.groups === b.groups && a.actors === b.actors
}

function pageRows({
  arrangement,
  heights,
  texts,
  sections,
}: Pick<FormTable, 'arrangement' | 'heights' | 'texts' | 'sections'>): readonly PageRow[] {
  return arrangement.steps.map((step, index): PageRow => {
    const section = sections[index]
    return {
      step: step.id,
      lines: texts[index]?.lines ?? 1,
      symbols: heights[index] ?? 0,
      section: section ?? null,
      pageBreak: step.pageBreak ?? null,
    }
  })
}

function isSameRow(a: PageRow, b: PageRow): boolean {
  return (
    a.step === b.step &&
    a.lines === b.lines &&
    a.symbols === b.symbols &&
    a.pageBreak === b.pageBreak &&
    a.section?.startsHere === b.section?.startsHere &&
    a.section?.height === b.section?.height &&
    a.section?.continuedHeight === b.section?.continuedHeight
  )
}

function alike(
  steps: readonly Step[],
  others: readonly Step[],
  same: (a: Step, b: Step) => boolean,
): boolean {
  return (
    steps.length === others.length &&
    steps.every((step, index) => {
      const other = others[index]
      return other !== undefined && (step === other || same(step, other))
    })
  )
}
