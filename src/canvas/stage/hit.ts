import type { FormField } from '@/core/model/formField.ts'
import type { Column } from '@/core/model/page.ts'
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
  /** A cell of the form that is filled in. */
  | { readonly kind: 'cell'; readonly field: FormField }
  /** The border after a column of the form's table, in its head. */
  | { readonly kind: 'columnBorder'; readonly column: Column }
  /** An off-page connector that a page break makes, by its place among them. */
  | { readonly kind: 'pageConnector'; readonly index: number }
  | { readonly kind: 'paper' }

/** Whether two hits mean the same thing, wherever on it the pointer is. */
export function sameHit(a: Hit, b: Hit): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
