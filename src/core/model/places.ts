import { shapesInCell } from '@/core/model/queries.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Place, Sop } from '@/core/model/sop.ts'

/** The middle of a cell. */
export const middle: Place = { across: 0, along: 0 }

/** Whether two places of a cell are the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.across === b.across && a.along === b.along
}

/** Where a step's row meets an actor's lane. */
interface Cell {
  readonly step: StepId
  readonly actor: ActorId
}

/**
 * The wanted place of a cell if no shape but those `leaving` stands there, else the nearest free one:
 * to the right first, then further right and left by turns, so that a cell fills side by side.
 */
export function freePlace(
  sop: Sop,
  cell: Cell,
  { place = middle, leaving }: { readonly place?: Place; readonly leaving?: ReadonlySet<ShapeId> } = {},
): Place {
  const staying = shapesInCell(sop, cell.step, cell.actor).filter((shape) => !leaving?.has(shape.id))
  return nearestFree(
    place,
    staying.map((shape) => shape.place),
  )
}

/** `freePlace` for several shapes, one after the other: what it has given to one is taken for the next. */
export function freePlaces(sop: Sop, leaving: ReadonlySet<ShapeId>): (cell: Cell, wanted: Place) => Place {
  const taken = new Map<string, Place[]>()
  return (cell, wanted) => {
    const key = `${cell.step} ${cell.actor}`
    const staying = shapesInCell(sop, cell.step, cell.actor).filter((shape) => !leaving.has(shape.id))
    const occupied = taken.get(key) ?? staying.map((shape) => shape.place)
    const place = nearestFree(wanted, occupied)
    taken.set(key, [...occupied, place])
    return place
  }
}

function nearestFree(wanted: Place, occupied: readonly Place[]): Place {
  for (let distance = 0; distance <= occupied.length; distance++) {
    for (const side of [1, -1]) {
      const candidate = { across: wanted.across + side * distance, along: wanted.along }
      if (!occupied.some((other) => isSamePlace(other, candidate))) return candidate
    }
  }
  return wanted
}
