import { moveShapes } from '@/core/operations/moveShapes.ts'
import { compareReading } from '@/core/model/queries.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Puts shapes into the lane, or into the row, of the first of them in reading order. */
export function alignShapes(sop: Sop, ids: ReadonlySet<ShapeId>, into: 'lane' | 'row', rows: NewRows): Sop {
  const sorted = [...ids].flatMap((id) => sop.shapes[id] ?? []).toSorted((a, b) => compareReading(sop, a, b))
  const first = sorted[0]
  let next = sop
  for (const { id } of sorted.slice(1)) {
    const shape = next.shapes[id]
    const home = first && next.shapes[first.id]
    if (!shape || !home || (into === 'lane' ? shape.actor === home.actor : shape.step === home.step)) continue
    const cell =
      into === 'lane' ? { step: shape.step, actor: home.actor } : { step: home.step, actor: shape.actor }
    next = moveShapes(next, {
      ids: new Set([id]),
      lead: id,
      target: { kind: 'cell', ...cell, place: shape.place },
      ...rows,
    })
  }
  return next
}
