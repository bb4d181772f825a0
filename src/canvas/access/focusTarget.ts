import type { RowId } from '@/core/model/ids.ts'
import { cellKey, type FormCell } from '@/editor/form/formCell.ts'

/**
 * What takes the focus on the canvas: the chosen cell of the form, the symbol selected alone, where its hand is mounted, else
 * the region.
 */
export function focusTarget(
  region: HTMLElement | null,
  alone: RowId | null,
  cell: FormCell | null = null,
): HTMLElement | null {
  if (!region) return region
  const chosen = cell && region.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellKey(cell))}"]`)
  if (chosen) return chosen
  if (alone === null) return region
  return region.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(alone)}"]`) ?? region
}
