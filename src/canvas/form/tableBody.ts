import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import { remembered } from '@/core/model/remembered.ts'
import { tableHead } from './tableHead.ts'

/** The flow table on a sheet, head and rows; null where there is none. */
export const tableOn: (sheet: Sheet) => Rect | null = remembered((sheet: Sheet) => {
  const head = tableHead(sheet)
  if (!head) return null
  const bottom = sheet.cells.reduce(
    (most, { field, rect }) =>
      field?.kind === 'step' || field?.kind === 'group' ? Math.max(most, rect.y + rect.height) : most,
    head.y + head.height,
  )
  return { ...head, height: bottom - head.y }
})

/** The rows of the table on a sheet, below its head. */
export function tableBody(sheet: Sheet): Rect | null {
  const [table, head] = [tableOn(sheet), tableHead(sheet)]
  return table && head && { ...table, y: head.y + head.height, height: table.height - head.height }
}

/** The flow table on every page. */
export const tablesOf: (scene: Scene) => readonly Rect[] = remembered((scene: Scene) =>
  (scene.form?.sheets ?? []).flatMap((sheet) => tableOn(sheet) ?? []),
)

/** The sheet that stands at a height; null between two and beside all. */
export function sheetAt({ form }: Scene, y: number): Sheet | null {
  return form?.sheets.find(({ rect }) => rect.y <= y && y <= rect.y + rect.height) ?? null
}
