import type { Rect } from '@/core/geometry/rect.ts'
import { tintColour } from '@/core/layout/drawingStyle.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { Rule, SceneCell, SceneFill } from '@/core/layout/sheet.ts'
import { cellText } from './cellText.ts'
import { formStyle } from './formStyle.ts'
import type { FormTable } from './formTable.ts'
import { movedCell, movedRule } from './moved.ts'
import type { FlowPage } from './placedPages.ts'
import type { SheetPlan } from './sheetPlan.ts'
import { rowCells, sectionCell } from './tableRow.ts'
import { stretchesBetweenSections, tableRules } from './tableRules.ts'

/** What the table of a page draws: the same for the same page, whatever the flows do. */
export interface DrawnTable {
  readonly fills: readonly SceneFill[]
  readonly rules: readonly Rule[]
  readonly cells: readonly SceneCell[]
}

/** Draws the table of a flow page: title, heads, rows, total. */
export function flowTable(table: FormTable, page: FlowPage, sheets: SheetPlan): DrawnTable {
  const { plan, heads, total } = table
  const bodyTop = page.body.y
  const bodyBottom = page.bands.at(-1)?.bottom ?? rounded(page.body.y + page.body.height)
  const tail = page.isLast && total ? total : null
  const bottom = rounded(bodyBottom + (tail?.height ?? 0))
  return {
    fills: tints(table, page, bodyBottom),
    rules: [
      ...heads.rules.map((rule) => movedRule(rule, page.headTop)),
      ...tableRules(plan, page.bands, { top: page.headTop, bodyTop, bodyBottom, bottom }),
      ...(tail ? tail.rules.map((rule) => movedRule(rule, bodyBottom)) : []),
    ],
    cells: [
      ...titleCell(page, sheets),
      ...heads.cells.map((cell) => movedCell(cell, page.headTop)),
      ...bodyCells(table, page),
      ...(tail ? tail.cells.map((cell) => movedCell(cell, bodyBottom)) : []),
    ],
  }
}

function bodyCells({ arrangement, plan, texts, sections }: FormTable, page: FlowPage): readonly SceneCell[] {
  return page.bands.flatMap((band): readonly SceneCell[] => {
    const [step, rowText, section] = [arrangement.steps[band.row], texts[band.row], sections[band.row]]
    if (band.kind === 'section') {
      const continued = !section?.startsHere || (band.row === page.first && page.fromLine > 0)
      return section ? [sectionCell(section, { top: band.top, bottom: band.bottom, continued }, plan)] : []
    }
    if (!step || !rowText) return []
    const part = band.row === page.first ? page.firstPart : 0
    return rowCells(step, { number: band.row + 1, texts: rowText, part }, band, plan)
  })
}

/** Above the table of every page, but not below the identity part, which names it. */
function titleCell(page: FlowPage, { title, printable, block, identity }: SheetPlan): readonly SceneCell[] {
  if (block && page.sheet === identity.length) return []
  const { height } = title
  const rect: Rect = { x: printable.x, y: rounded(page.headTop - height), width: printable.width, height }
  const style = { fontSize: title.fontSize, bold: true, anchor: 'middle', upright: 'top' } as const
  // Its lines begin at the upper edge of the printable area, without the padding of a cell.
  const text = cellText(title.lines, { ...rect, y: rect.y - formStyle.paddingY }, style)
  return [{ field: { kind: 'title' }, rect, text, part: 0 }]
}

/** The grounds of tinted lanes: their heads and their stretches between section rows. */
function tints(
  { arrangement, plan, heads }: FormTable,
  page: FlowPage,
  bottom: number,
): readonly SceneFill[] {
  const lanesFrom = plan.columns.find(({ column }) => column === 'lanes')?.from ?? 0
  const bodyTop = page.body.y
  const stretches = stretchesBetweenSections(page.bands, bodyTop, bottom)
  return arrangement.actors.flatMap((actor, lane): readonly SceneFill[] => {
    if (!actor.tint) return []
    const colour = tintColour[actor.tint]
    const [left, right] = [plan.laneEdges[lane] ?? 0, plan.laneEdges[lane + 1] ?? 0]
    const head = heads.cells[heads.laneCells.get(actor.id) ?? -1]
    const [first, ...others] = stretches
    const headTop = rounded(page.headTop + (head?.rect.y ?? 0))
    const grounds =
      first?.from === bodyTop
        ? [{ from: headTop, to: first.to }, ...others]
        : [{ from: headTop, to: bodyTop }, ...stretches]
    return grounds.map(({ from, to }) => ({
      rect: {
        x: rounded(lanesFrom + left),
        y: from,
        width: rounded(right - left),
        height: rounded(to - from),
      },
      colour,
    }))
  })
}
