import type { Scene } from '@/core/layout/scene.ts'
import type { SceneCell, Sheet } from '@/core/layout/sheet.ts'
import { fieldKey } from '@/core/model/fieldKey.ts'
import type { FormField } from '@/core/model/formField.ts'

/** A cell as it stands on a sheet. */
export interface PlacedCell {
  readonly sheet: Sheet
  readonly cell: SceneCell
}

/** Where a field stands: its parts in their order; a head that is repeated stands in as many places. */
export function cellsOfField(scene: Scene, field: FormField): readonly PlacedCell[] {
  const key = fieldKey(field)
  return (scene.form?.sheets ?? []).flatMap((sheet) =>
    (bySheet(sheet).get(key) ?? []).map((cell) => ({ sheet, cell })),
  )
}

const known = new WeakMap<Sheet, ReadonlyMap<string, readonly SceneCell[]>>()

/** The cells of a sheet by field; a sheet that an edit left alone is looked through once. */
function bySheet(sheet: Sheet): ReadonlyMap<string, readonly SceneCell[]> {
  const found = known.get(sheet)
  if (found) return found
  const cells = new Map<string, SceneCell[]>()
  for (const cell of sheet.cells) {
    if (cell.field === null) continue
    const key = fieldKey(cell.field)
    const same = cells.get(key)
    if (same) same.push(cell)
    else cells.set(key, [cell])
  }
  known.set(sheet, cells)
  return cells
}
