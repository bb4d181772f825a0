import type { Named } from '../references.ts'
import type { FileShape } from '../schema.ts'
import type { Known } from './known.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Shape } from '@/core/model/sop.ts'

export interface NamedShape extends Named<FileShape, ShapeId> {
  readonly step: StepId
}

/** The shape a file describes; null where its actor cannot be found. A link that leads nowhere is left out. */
export function shapeOf({ row, id, where, step }: NamedShape, known: Known): Shape | null {
  const { kind, place, text, letter, link } = row
  const actor = known.actors.resolve(row.actor, `${where}.actor`, 'format.missingActor')
  const partner =
    link === undefined ? null : known.shapes.resolve(link, `${where}.link`, 'format.unknownLink')
  if (actor === null) return null
  return {
    id,
    kind,
    step,
    actor,
    // Adding 0 makes the 0 of a -0, which no comparison tells apart but a later file would.
    place: { across: (place?.across ?? 0) + 0, along: (place?.along ?? 0) + 0 },
    ...(text !== undefined && { text }),
    ...(letter !== undefined && { letter }),
    ...(partner !== null && { link: partner }),
  }
}
