import type { Mend } from './mend.ts'
import type { Message } from '@/core/model/message.ts'
import { freePlace } from '@/core/model/places.ts'
import type { Shape } from '@/core/model/sop.ts'
import { rowsOf, withRows, withTables } from '@/core/model/tables.ts'

/** Of two shapes at one place of a cell the later one goes beside the first. */
export const mendPlaces: Mend = (sop, where) => {
  const shapes = new Map<string, Shape>(rowsOf(sop.shapes).map((shape) => [shape.id, shape]))
  const taken = new Set<string>()
  const warnings: Message[] = []
  let current = sop
  for (const [id, file] of where) {
    const shape = shapes.get(id)
    if (!shape) continue
    if (taken.has(placeKey(shape))) {
      const place = freePlace(current, shape, { place: shape.place, leaving: new Set([shape.id]) })
      const moved = { ...shape, place }
      current = withTables(current, { shapes: withRows(current.shapes, [moved]) })
      warnings.push({ key: 'format.placeTaken', where: file })
      taken.add(placeKey(moved))
    }
    taken.add(placeKey(shape))
  }
  return { sop: current, warnings }
}

function placeKey({ step, actor, place }: Shape): string {
  return `${step} ${actor} ${place.across} ${place.along}`
}
