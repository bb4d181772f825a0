import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { Direction } from '../navigation/direction.ts'

/** What standing off to one side costs against standing further away. */
const sidewaysCost = 3

/** The field whose cell lies nearest to a cell in a direction on the sheets; lanes and groups are selected, not filled in. */
export function nearestCell(scene: Scene, from: Rect, direction: Direction): FormField | null {
  let best: { readonly field: FormField; readonly cost: number } | null = null
  for (const { cells } of scene.form?.sheets ?? []) {
    for (const { field, rect, part } of cells) {
      if (field === null || part > 0 || field.kind === 'actor' || field.kind === 'group') continue
      const { ahead, aside } = distance(from, rect, direction)
      if (ahead < 0) continue
      const cost = ahead + sidewaysCost * aside
      if (best === null || cost < best.cost) best = { field, cost }
    }
  }
  return best?.field ?? null
}

/** How far a cell begins beyond the edge of another, and how far it lies off to the side of it; rules have no width. */
function distance(from: Rect, to: Rect, direction: Direction): { ahead: number; aside: number } {
  const across = gap(from.x, from.width, to.x, to.width)
  const along = gap(from.y, from.height, to.y, to.height)
  const slack = 0.2
  switch (direction) {
    case 'up':
      return { ahead: from.y - (to.y + to.height) + slack, aside: across }
    case 'down':
      return { ahead: to.y - (from.y + from.height) + slack, aside: across }
    case 'left':
      return { ahead: from.x - (to.x + to.width) + slack, aside: along }
    case 'right':
      return { ahead: to.x - (from.x + from.width) + slack, aside: along }
  }
}

/** How far two stretches lie apart; where they overlap, next to nothing for the middles not being level. */
function gap(a: number, aLength: number, b: number, bLength: number): number {
  const apart = Math.max(a - (b + bLength), b - (a + aLength))
  return apart > -0.2 ? Math.max(0.2, apart) * 4 : Math.abs(a - b) * 0.01
}
