import type { ActorId, FlowId, GroupId, ShapeId, StepId } from '@/core/model/ids.ts'

/** What lies under the pointer, nearest to the hand first. */
export type Hit =
  | { readonly kind: 'shape'; readonly id: ShapeId }
  | { readonly kind: 'label'; readonly id: FlowId }
  /** One end of a selected flow. */
  | { readonly kind: 'flowEnd'; readonly id: FlowId; readonly end: 'from' | 'to' }
  /** A flow, on the stretch from its corner `segment` to the next. */
  | { readonly kind: 'flow'; readonly id: FlowId; readonly segment: number }
  | { readonly kind: 'lane'; readonly actor: ActorId }
  /** The border at the end of a lane's head, which resizes it. */
  | { readonly kind: 'laneBorder'; readonly actor: ActorId }
  | { readonly kind: 'row'; readonly step: StepId }
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'paper' }

/** Whether two hits mean the same thing, wherever on it the pointer is. */
export function sameHit(a: Hit, b: Hit): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
