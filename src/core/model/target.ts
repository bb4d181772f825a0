import type { ActorId, StepId } from '@/core/model/ids.ts'
import type { Place } from '@/core/model/sop.ts'

/** A place of a cell. */
export interface CellTarget {
  readonly kind: 'cell'
  readonly step: StepId
  readonly actor: ActorId
  readonly place: Place
}

/** Where shapes are put: into a cell, or where a row or a lane (or both) is first made. `null` is before the first. */
export type GridTarget =
  | CellTarget
  | { readonly kind: 'newRow'; readonly after: StepId | null; readonly actor: ActorId }
  | { readonly kind: 'newLane'; readonly after: ActorId | null; readonly step: StepId }
  | { readonly kind: 'newBoth'; readonly afterStep: StepId | null; readonly afterActor: ActorId | null }
