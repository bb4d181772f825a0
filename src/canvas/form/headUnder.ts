import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { FormField } from '@/core/model/formField.ts'
import { cellsOfField } from '@/editor/form/fieldCells.ts'

/** Of a head that every page of the form repeats, the one on the page of a point; null in the chart. */
export function headUnder(scene: Scene, field: FormField, { y }: Point): Rect | null {
  const cells = cellsOfField(scene, field)
  return cells.find(({ sheet: { rect } }) => rect.y <= y && y <= rect.y + rect.height)?.cell.rect ?? null
}
