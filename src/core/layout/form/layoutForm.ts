import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { keptScene } from '@/core/layout/keptScene.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import { drawPages, type DrawnPagesWithMemory } from './connectors/drawPages.ts'
import { flowTable } from './flowSheet.ts'
import { footCells, lettersOut } from './footer.ts'
import { formBands } from './formBands.ts'
import { formNotes } from './formNotes.ts'
import { formTable } from './formTable.ts'
import { movedCell, movedPicture, movedRule } from './moved.ts'
import { placedPages } from './placedPages.ts'
import { planPages } from './paging/planPages.ts'
import { planSheets, type SheetPlan } from './sheetPlan.ts'

/** The Scene of the form, and what the layout after the next edit can use again. */
export interface FormLayout {
  readonly scene: Scene
  readonly drawn: DrawnPagesWithMemory
  /** What was laid out. */
  readonly sop: Sop
}

/**
 * The Form view of a Sop: the official form on sheets of paper. `previous` only saves work: the same Sop gives an
 * equal Scene with and without it, and parts that did not change are the objects of the Scene before.
 */
export function layoutForm(sop: Sop, previous?: FormLayout): FormLayout {
  if (previous?.sop === sop) return previous
  const table = formTable(sop)
  const sheetPlan = planSheets(sop, table)
  const { rows, arrangement, symbols } = table
  const planned = planPages(sop, arrangement, { rows, room: sheetPlan.room })
  const pages = placedPages(planned.pages, table, sheetPlan)
  const fontSize = table.plan.fontSize * mmPerPoint
  const { laneEdges } = table.plan
  const asked = { sop, arrangement, symbols, laneEdges, pages, fontSize }
  const drawn = drawPages(asked, previous?.drawn)
  const count = sheetPlan.identity.length + pages.length
  const flowSheets = pages.map((page): Sheet => {
    const tableDrawn = flowTable(table, page, sheetPlan)
    const letters = page.isLast ? null : lettersOut(drawn.connectors, page.sheet)
    const foot = footCells(
      { language: sop.language, sheet: page.sheet, sheets: count, letters, fontSize },
      sheetPlan,
    )
    const block = page.sheet === sheetPlan.identity.length ? sheetPlan.block : null
    const down = page.sheet * sheetPlan.pitch
    return {
      ...blankSheet(page.sheet, sheetPlan),
      part: block ? 'both' : 'flow',
      fills: tableDrawn.fills,
      rules: [...(block?.rules ?? []).map((rule) => movedRule(rule, down)), ...tableDrawn.rules],
      cells: [...(block?.cells ?? []).map((cell) => movedCell(cell, down)), ...tableDrawn.cells, ...foot],
      pictures: (block?.pictures ?? []).map((picture) => movedPicture(picture, down)),
    }
  })
  const sheets = [...identitySheets(sop, sheetPlan, { count, fontSize }), ...flowSheets]
  const { plan } = table
  const bands = formBands(table, pages)
  const notes: readonly Message[] = [...formNotes(sop, table), ...planned.notes, ...drawn.notes]
  const scene: Scene = {
    view: 'form',
    orientation: 'vertical',
    size: {
      width: sheetPlan.paper.width,
      height: rounded(sheets.length * sheetPlan.pitch - (sheetPlan.pitch - sheetPlan.paper.height)),
    },
    ...bands,
    shapes: drawn.shapes,
    flows: drawn.flows,
    notes,
    form: { sheets, columns: plan.columns, connectors: drawn.connectors },
  }
  return { scene: keptScene(scene, previous?.scene), drawn, sop }
}

function identitySheets(
  sop: Sop,
  plan: SheetPlan,
  { count, fontSize }: { readonly count: number; readonly fontSize: number },
): readonly Sheet[] {
  return plan.identity.map(({ rules, cells, pictures }, sheet) => {
    const down = sheet * plan.pitch
    const foot = footCells({ language: sop.language, sheet, sheets: count, letters: null, fontSize }, plan)
    return {
      ...blankSheet(sheet, plan),
      part: 'identity',
      rules: rules.map((rule) => movedRule(rule, down)),
      cells: [...cells.map((cell) => movedCell(cell, down)), ...foot],
      pictures: pictures.map((picture) => movedPicture(picture, down)),
    }
  })
}

function blankSheet(sheet: number, { pitch, paper, printable }: SheetPlan): Sheet {
  const down = rounded(sheet * pitch)
  return {
    number: sheet + 1,
    part: 'flow',
    rect: { ...paper, y: down },
    printable: { ...printable, y: rounded(printable.y + down) },
    fills: [],
    rules: [],
    cells: [],
    pictures: [],
  }
}
