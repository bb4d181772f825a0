import type { Side } from '@/core/geometry/side.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'

/**
 * A gutter of the matrix: the one that runs along the lanes right of an actor's symbols, or the one that runs
 * along the rows below a step's symbols. `null` names the gutter before the first lane or row.
 */
export type Channel =
  | { readonly kind: 'lane'; readonly after: ActorId | null }
  | { readonly kind: 'row'; readonly after: StepId | null }

/**
 * A hand-made route in terms of the matrix, never in pixels, so that it survives every edit: the side it
 * leaves, the channels it must run in, in order, and the side it enters. Missing parts are left to the router.
 */
export interface Route {
  readonly leave?: Side
  readonly through: readonly Channel[]
  readonly enter?: Side
}
