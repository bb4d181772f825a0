import type { References } from '../references.ts'
import type { ActorId, GroupId, ShapeId, StepId } from '@/core/model/ids.ts'

/** What the rows of one file may refer to. */
export interface Known {
  readonly actorGroups: References<GroupId>
  readonly stepGroups: References<GroupId>
  readonly actors: References<ActorId>
  readonly steps: References<StepId>
  readonly shapes: References<ShapeId>
}
