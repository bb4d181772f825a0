import { isEqual } from '@/core/layout/keptScene.ts'
import type { SceneCell, Sheet } from '@/core/layout/sheet.ts'
import { keptList } from './keptList.ts'

/** The sheet with every part that equals one of the sheet before replaced by that very object. */
export function keptSheet(sheet: Sheet, before: Sheet | undefined): Sheet {
  if (!before) return sheet
  const made: Sheet = {
    ...sheet,
    rect: kept(sheet.rect, before.rect),
    printable: kept(sheet.printable, before.printable),
    fills: keptList(sheet.fills, before.fills, isEqual),
    rules: keptList(sheet.rules, before.rules, isEqual),
    cells: keptCells(sheet.cells, before.cells),
    pictures: keptList(sheet.pictures, before.pictures, isEqual),
  }
  return kept(made, before)
}

/** Cells are known by what they show: a new row shifts all behind it in the list. */
function keptCells(cells: readonly SceneCell[], before: readonly SceneCell[]): readonly SceneCell[] {
  const known = new Map(before.map((cell) => [keyOf(cell), cell]))
  const matched = cells.map((cell) => {
    const other = known.get(keyOf(cell))
    return other ? kept(cell, other) : cell
  })
  return keptList(matched, before, (a, b) => a === b)
}

function keyOf({ field, part, rect }: SceneCell): string {
  if (!field) return `${rect.x} ${rect.y}`
  const id = 'id' in field ? field.id : 'name' in field ? field.name : ''
  return `${field.kind} ${id} ${'column' in field ? field.column : ''} ${part}`
}

function kept<Part>(part: Part, before: Part): Part {
  return isEqual(part, before) ? before : part
}
