import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { cellRect } from '@/canvas/layers/targetShapes.ts'
import { cellsOfField } from '@/editor/form/fieldCells.ts'
import type { FormCell } from '@/editor/form/formCell.ts'

/** Where a cell of the form stands, its first part if it is continued; null where it is not shown. */
export function cellBox(scene: Scene, cell: FormCell): Rect | null {
  if (cell.kind === 'lane') return cellRect(scene, cell.step, cell.actor)
  return cellsOfField(scene, cell)[0]?.cell.rect ?? null
}
