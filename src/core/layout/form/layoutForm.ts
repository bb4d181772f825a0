import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { keptScene } from '@/core/layout/keptScene.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { drawPages, type DrawnPagesWithMemory } from './connectors/drawPages.ts'
import { formBands } from './formBands.ts'
import { formNotes } from './formNotes.ts'
import { formSheets, type MadeSheet } from './formSheets.ts'
import { formTable, type FormTable } from './formTable.ts'
import { placedPages, type FlowPage } from './placedPages.ts'
import { planPages } from './paging/planPages.ts'
import { planSheets, type SheetPlan } from './sheetPlan.ts'

/** The Scene of the form, and what the layout after the next edit can use again. */
export interface FormLayout {
  readonly scene: Scene
  /** What was laid out. */
  readonly sop: Sop
  readonly table: FormTable
  readonly sheetPlan: SheetPlan
  readonly pages: readonly FlowPage[]
  readonly drawn: DrawnPagesWithMemory
  readonly made: readonly MadeSheet[]
}

/**
 * The Form view of a Sop: the official form on sheets of paper. `previous` only saves work: the same Sop gives an
 * equal Scene with and without it, and parts that did not change are the objects of the Scene before.
 */
export function layoutForm(sop: Sop, previous?: FormLayout): FormLayout {
  if (previous?.sop === sop) return previous
  const table = formTable(sop, previous?.table)
  const sheetPlan = planSheets(table, previous)
  const { rows, arrangement, symbols, plan } = table
  const planned = planPages(sop, arrangement, { rows, room: sheetPlan.room })
  const pages = placedPages(planned.pages, table, sheetPlan, previous?.pages)
  const fontSize = plan.fontSize * mmPerPoint
  const asked = { sop, arrangement, symbols, laneEdges: plan.laneEdges, pages, fontSize }
  const drawn =
    previous && drawsTheSame(table, pages, previous) ? previous.drawn : drawPages(asked, previous?.drawn)
  const { connectors, shapes, flows } = drawn
  const made = formSheets({ table, plan: sheetPlan, pages, connectors }, previous?.made)
  const sheets = made.map(({ sheet }) => sheet)
  const notes: readonly Message[] = [...formNotes(table, sheetPlan), ...planned.notes, ...drawn.notes]
  const { paper, pitch } = sheetPlan
  const scene: Scene = {
    view: 'form',
    orientation: 'vertical',
    size: { width: paper.width, height: rounded((sheets.length - 1) * pitch + paper.height) },
    ...formBands(table, pages, previous),
    shapes,
    flows,
    notes,
    form: { sheets, columns: plan.columns, connectors },
  }
  return { scene: keptScene(scene, previous?.scene), sop, table, sheetPlan, pages, drawn, made }
}

/** Whether shapes and flows stand as before: most keystrokes change a line of text and nothing around it. */
function drawsTheSame(table: FormTable, pages: readonly FlowPage[], before: FormLayout): boolean {
  return (
    pages === before.pages &&
    table.symbols === before.table.symbols &&
    table.plan === before.table.plan &&
    table.arrangement.shapes === before.table.arrangement.shapes &&
    table.sop.flows === before.sop.flows
  )
}
