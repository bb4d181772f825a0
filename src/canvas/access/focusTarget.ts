import type { RowId } from '@/core/model/ids.ts'

/** What takes the focus on the canvas: the symbol selected alone, where its hand is mounted, else the region. */
export function focusTarget(region: HTMLElement | null, alone: RowId | null): HTMLElement | null {
  if (!region || alone === null) return region
  return region.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(alone)}"]`) ?? region
}
