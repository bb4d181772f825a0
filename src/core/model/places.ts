import { shapesInCell } from '@/core/model/queries.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Place, Sop } from '@/core/model/sop.ts'

/** The middle of a cell. */
export const middle: Place = { across: 0, along: 0 }

/** Whether two places of a cell are the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.across === b.across && a.along === b.along
}

/**
 * The wanted place of a cell if no shape but those `leaving` stands there, else the nearest free one:
 * to the right first, then further right and left by turns, so that a cell fills side by side.
 */
export function freePlace(
  sop: Sop,
  cell: { readonly step: StepId; readonly actor: ActorId },
  wanted: {
    readonly place?: Place
    readonly leaving?: ReadonlySet<ShapeId>
    readonly taken?: readonly Place[]
  } = {},
): Place {
  const { place = middle, leaving, taken = [] } = wanted
  const others = shapesInCell(sop, cell.step, cell.actor).filter((shape) => !leaving?.has(shape.id))
  const occupied = [...others.map((shape) => shape.place), ...taken]
  for (let distance = 0; distance <= occupied.length; distance++) {
    for (const side of [1, -1]) {
      const candidate = { across: place.across + side * distance, along: place.along }
      if (!occupied.some((other) => isSamePlace(other, candidate))) return candidate
    }
  }
  return place
}
