import type { Sop } from '@/core/model/sop.ts'
import { arrange, type Arrangement } from '@/core/layout/arrangement.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { laneNeeds, planColumns, type ColumnPlan, type LaneNeed } from './columns.ts'
import { cellHeight } from './cellText.ts'
import { formStyle } from './formStyle.ts'
import { planHeads, type HeadPlan } from './heads.ts'
import type { PageRow } from './pageRows.ts'
import type { FormSymbol } from './pagesToDraw.ts'
import { rowTexts, type RowTexts } from './rowTexts.ts'
import { sectionsOf, type Section } from './sections.ts'
import { formSymbols, symbolHeights } from './symbols.ts'
import { totalRow, type TotalRow } from './totalRow.ts'

/** The flow table before it is broken into pages: columns, heads, and what every row needs. */
export interface FormTable {
  readonly arrangement: Arrangement
  readonly needs: readonly LaneNeed[]
  readonly plan: ColumnPlan
  readonly heads: HeadPlan
  readonly symbols: readonly FormSymbol[]
  /** One for each step. */
  readonly texts: readonly RowTexts[]
  readonly sections: readonly (Section | null)[]
  readonly rows: readonly PageRow[]
  readonly total: TotalRow | null
}

/** Measures the flow table of a Sop. */
export function formTable(sop: Sop): FormTable {
  const arrangement = arrange(sop)
  const { actors, steps, lanePlaces } = arrangement
  const needs = laneNeeds(
    actors.map(({ share }) => share),
    lanePlaces,
  )
  const plan = planColumns(sop, needs)
  const heads = planHeads(sop, actors, plan)
  const symbols = formSymbols(arrangement, plan)
  const texts = steps.map(rowTexts(plan))
  const sections = sectionsOf(sop, steps, plan)
  const least = Math.max(leastRow, cellHeight(1, plan.fontSize * mmPerPoint))
  const heights = symbolHeights(arrangement, symbols, least)
  const rows = steps.map((step, index): PageRow => {
    const section = sections[index]
    return {
      step: step.id,
      lines: texts[index]?.lines ?? 1,
      symbols: heights[index] ?? least,
      section: section
        ? {
            startsHere: section.startsHere,
            height: section.height,
            continuedHeight: section.continuedHeight,
          }
        : null,
      pageBreak: step.pageBreak ?? null,
    }
  })
  return { arrangement, needs, plan, heads, symbols, texts, sections, rows, total: totalRow(sop, plan) }
}

/** A row without symbols still takes one. */
const leastRow = formStyle.narrowestLane * formStyle.boxShare * 0.5 + 2 * formStyle.symbolMargin
