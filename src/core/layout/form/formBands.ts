import type { Rect } from '@/core/geometry/rect.ts'
import type { GroupId } from '@/core/model/ids.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { Scene, SceneGroup, SceneLane, SceneRow, TextBlock } from '@/core/layout/scene.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { cellText } from './cellText.ts'
import type { FlowPage } from './placedPages.ts'
import { formStyle } from './formStyle.ts'
import type { FormTable } from './formTable.ts'
import { movedCell } from './moved.ts'
import { sectionCell } from './tableRow.ts'

const noText: TextBlock = { lines: [], fontSize: 0, bold: false, anchor: 'middle', turned: false }

/** Lanes, rows and groups of the form where gestures, selection and navigation look for them. */
export function formBands(
  table: FormTable,
  pages: readonly FlowPage[],
  previous?: { readonly scene: Scene; readonly table: FormTable },
): Pick<Scene, 'body' | 'lanes' | 'rows' | 'actorGroups' | 'phases'> {
  const [first, last] = [pages[0], pages.at(-1)]
  const top = first?.body ?? { x: 0, y: 0, width: 0, height: 0 }
  const end = last?.body ?? top
  const body = { ...top, height: rounded(end.y + end.height - top.y) }
  const headTop = first?.headTop ?? 0
  return {
    body,
    lanes: lanesOf(table, body, headTop),
    rows: rowsOf(table, pages, previous?.table.plan === table.plan ? previous.scene.rows : []),
    actorGroups: Array.from(table.heads.groupCells, ([group, index]): readonly SceneGroup[] => {
      const cell = table.heads.cells[index]
      if (!cell) return []
      const { rect, text } = movedCell(cell, headTop)
      return [{ group, rect, name: text }]
    }).flat(),
    phases: phasesOf(table, pages),
  }
}

function lanesOf({ arrangement, plan, heads }: FormTable, body: Rect, headTop: number): readonly SceneLane[] {
  return arrangement.actors.map((actor, lane): SceneLane => {
    const [from, to] = [plan.laneEdges[lane] ?? 0, plan.laneEdges[lane + 1] ?? 0]
    const band = { ...body, x: rounded(body.x + from), width: rounded(to - from) }
    const cell = heads.cells[heads.laneCells.get(actor.id) ?? -1]
    const { rect, text } = cell ? movedCell(cell, headTop) : { rect: { ...band, height: 0 }, text: noText }
    return { actor: actor.id, head: rect, name: text, band, tint: actor.tint ?? null }
  })
}

/** Rows that stay where they were are taken from the Scene before, made with the same columns. */
function rowsOf(
  { arrangement, plan }: FormTable,
  pages: readonly FlowPage[],
  before: readonly SceneRow[],
): readonly SceneRow[] {
  const parts = arrangement.steps.map((): { readonly top: number; readonly bottom: number }[] => [])
  for (const { bands } of pages)
    for (const band of bands) if (band.kind === 'row') parts[band.row]?.push(band)
  const lanes = plan.columns.find(({ column }) => column === 'lanes')
  const number = plan.columns.find(({ column }) => column === 'number')
  const left = plan.columns[0]?.from ?? 0
  const [from, to] = number ? [number.from, number.to] : [left - formStyle.emptyGutter, left]
  const fontSize = plan.fontSize * mmPerPoint
  return arrangement.steps.map((step, row): SceneRow => {
    const [top, bottom] = [parts[row]?.[0], parts[row]?.at(-1)]
    const y = top?.top ?? 0
    const height = rounded((bottom?.bottom ?? y) - y)
    const gutter = { x: from, y, width: rounded(to - from), height: rounded((top?.bottom ?? y) - y) }
    const known = before[row]
    if (
      known?.step === step.id &&
      known.band.y === y &&
      known.band.height === height &&
      known.gutter.height === gutter.height
    )
      return known
    const text = String(row + 1)
    const line = number ? [{ text, width: textWidth(text, 'regular') }] : []
    return {
      step: step.id,
      number: row + 1,
      gutter,
      numberText: cellText(line, gutter, { fontSize, bold: false, anchor: 'middle', upright: 'top' }),
      band: {
        x: lanes?.from ?? 0,
        y,
        width: rounded((lanes?.to ?? 0) - (lanes?.from ?? 0)),
        height,
      },
    }
  })
}

/** The section row with which each phase begins. */
function phasesOf({ sections, plan }: FormTable, pages: readonly FlowPage[]): readonly SceneGroup[] {
  const found = new Map<GroupId, SceneGroup>()
  for (const { bands } of pages) {
    for (const band of bands) {
      const section = band.kind === 'section' ? sections[band.row] : null
      if (!section || found.has(section.group)) continue
      const { rect, text } = sectionCell(section, { ...band, continued: false }, plan)
      found.set(section.group, { group: section.group, rect, name: text })
    }
  }
  return [...found.values()]
}
