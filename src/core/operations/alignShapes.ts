import { placeShapes } from '@/core/operations/placeShapes.ts'
import { planOnto } from '@/core/operations/planOnto.ts'
import { compareReading, rowIndex } from '@/core/model/queries.ts'
import { stepId } from '@/core/model/ids.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Puts shapes into the lane, or into the row, of the first of them in reading order. */
export function alignShapes(sop: Sop, ids: ReadonlySet<ShapeId>, into: 'lane' | 'row', rows: NewRows): Sop {
  const [first, ...others] = [...ids]
    .flatMap((id) => sop.shapes[id] ?? [])
    .toSorted((a, b) => compareReading(sop, a, b))
  if (!first) return sop
  const moved = others.filter((shape) =>
    into === 'lane' ? shape.actor !== first.actor : shape.step !== first.step,
  )
  const landings = moved.map((shape) => ({
    shape,
    actor: into === 'lane' ? first.actor : shape.actor,
    place: shape.place,
  }))
  const rowOf = new Map(
    moved.map((shape) => [shape.id, rowIndex(sop, into === 'row' ? first.step : shape.step)] as const),
  )
  const rules = { newStepId: () => stepId(rows.newId()), leftTexts: 'keep' } as const
  return placeShapes(sop, landings, planOnto(sop, moved, rowOf, rules))
}
