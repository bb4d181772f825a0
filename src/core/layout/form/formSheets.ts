import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { PageConnector, Sheet } from '@/core/layout/sheet.ts'
import { flowTable } from './flowTable.ts'
import { footCells, lettersOut } from './footer.ts'
import type { FormTable } from './formTable.ts'
import { keptSheet } from './keptSheet.ts'
import { movedCell, movedPicture, movedRule } from './moved.ts'
import type { FlowPage } from './placedPages.ts'
import type { RowTexts } from './rowTexts.ts'
import type { SheetPlan } from './sheetPlan.ts'

/** A sheet, and all that it was made of: as long as that stays, so does the sheet. */
export interface MadeSheet {
  readonly sheet: Sheet
  readonly of: readonly unknown[]
}

/** What the sheets of a form are made of. */
export interface SheetParts {
  readonly table: FormTable
  readonly plan: SheetPlan
  readonly pages: readonly FlowPage[]
  readonly connectors: readonly PageConnector[]
}

/** All sheets of the form, those of the identity part first; unchanged ones are those before. */
export function formSheets(parts: SheetParts, previous: readonly MadeSheet[] = []): readonly MadeSheet[] {
  const { plan, pages } = parts
  const identity = plan.identity.map((_, index) => identitySheet(parts, index, previous[index]))
  const flow = pages.map((page) => flowSheet(parts, page, previous[page.sheet]))
  return [...identity, ...flow]
}

function identitySheet(parts: SheetParts, index: number, before: MadeSheet | undefined): MadeSheet {
  const { plan } = parts
  const own = plan.identity[index]
  return made([plan, own, sheetsOf(parts), parts.table.sop.language], before, () => ({
    ...blankSheet(index, plan),
    part: 'identity',
    ...moved(own, index * plan.pitch),
    cells: [...moved(own, index * plan.pitch).cells, ...foot(parts, index, null)],
  }))
}

function flowSheet(parts: SheetParts, page: FlowPage, before: MadeSheet | undefined): MadeSheet {
  const { table, plan, connectors } = parts
  const letters = page.isLast ? null : lettersOut(connectors, page.sheet)
  const block = page.sheet === plan.identity.length ? plan.block : null
  const texts: readonly (RowTexts | undefined)[] = table.texts.slice(page.first, page.end)
  const sections = table.sections.slice(page.first, page.end)
  const of = [
    plan,
    page,
    table.plan,
    table.heads,
    page.isLast ? table.total : null,
    sheetsOf(parts),
    letters?.join(' ') ?? null,
    ...texts,
    ...sections,
  ]
  return made(of, before, () => {
    const drawn = flowTable(table, page, plan)
    const above = moved(block ?? undefined, page.sheet * plan.pitch)
    return {
      ...blankSheet(page.sheet, plan),
      part: block ? 'both' : 'flow',
      fills: drawn.fills,
      rules: [...above.rules, ...drawn.rules],
      cells: [...above.cells, ...drawn.cells, ...foot(parts, page.sheet, letters)],
      pictures: above.pictures,
    }
  })
}

function made(of: readonly unknown[], before: MadeSheet | undefined, make: () => Sheet): MadeSheet {
  if (before?.of.length === of.length && of.every((part, index) => part === before.of[index])) return before
  return { sheet: keptSheet(make(), before?.sheet), of }
}

function sheetsOf({ plan, pages }: SheetParts): number {
  return plan.identity.length + pages.length
}

function foot(parts: SheetParts, sheet: number, letters: readonly string[] | null): Sheet['cells'] {
  const { table, plan } = parts
  const fontSize = table.plan.fontSize * mmPerPoint
  const { language } = table.sop
  return footCells({ language, sheet, sheets: sheetsOf(parts), letters, fontSize }, plan)
}

function moved(
  part: SheetPlan['identity'][number] | undefined,
  down: number,
): Pick<Sheet, 'rules' | 'cells' | 'pictures'> {
  return {
    rules: part?.rules.map((rule) => movedRule(rule, down)) ?? [],
    cells: part?.cells.map((cell) => movedCell(cell, down)) ?? [],
    pictures: part?.pictures.map((picture) => movedPicture(picture, down)) ?? [],
  }
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
