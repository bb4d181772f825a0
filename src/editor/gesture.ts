import type { Point } from '@/core/geometry/point.ts'
import type { Side } from '@/core/geometry/side.ts'
import type { ActorId, FlowId, GroupId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Column } from '@/core/model/page.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import type { CellTarget, GridTarget } from '@/core/model/target.ts'

/**
 * Where something dragged would land: on the grid, or on a flow that it then stands in, in the lane under the pointer if
 * there is one (`placeOnFlow`).
 */
export type DropTarget =
  | GridTarget
  | { readonly kind: 'flow'; readonly flow: FlowId; readonly lane?: ActorId | undefined }

/** The border after a column of the form's table, or after a lane. */
export type ColumnBorder =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'lane'; readonly actor: ActorId }

/** What the pointer is doing right now: a preview, never saved. Points are in Scene mm. */
export type Gesture =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'move'
      readonly lead: ShapeId
      readonly ids: ReadonlySet<ShapeId>
      readonly by: Point
      readonly target: DropTarget | null
    }
  | {
      readonly kind: 'place'
      readonly shape: ShapeKind
      readonly at: Point
      readonly target: DropTarget | null
    }
  | {
      readonly kind: 'connect'
      readonly from: ShapeId
      readonly side: Side | null
      readonly at: Point
      readonly to: ShapeId | null
      readonly toSide: Side | null
      /** The empty cell under the pointer: the flow would lead to a new activity there. */
      readonly target?: CellTarget | null
    }
  | {
      readonly kind: 'reconnect'
      readonly flow: FlowId
      readonly end: 'from' | 'to'
      readonly at: Point
      readonly to: ShapeId | null
      readonly toSide: Side | null
    }
  | { readonly kind: 'segment'; readonly flow: FlowId; readonly index: number; readonly at: Point }
  | { readonly kind: 'label'; readonly flow: FlowId; readonly labelPlace: number }
  | {
      readonly kind: 'resizeLane'
      readonly actor: ActorId
      readonly width: number
      readonly neighbour: boolean
    }
  /** The border after a column or a lane of the form's table, carried to `x`. */
  | { readonly kind: 'resizeColumn'; readonly border: ColumnBorder; readonly x: number }
  | {
      readonly kind: 'reorderActor'
      readonly id: ActorId
      readonly at: Point
      readonly after: ActorId | null
    }
  | { readonly kind: 'reorderStep'; readonly id: StepId; readonly at: Point; readonly after: StepId | null }
  | {
      readonly kind: 'reorderGroup'
      readonly id: GroupId
      readonly at: Point
      readonly after: ActorId | null
    }
  | { readonly kind: 'box'; readonly from: Point; readonly to: Point }
  | {
      readonly kind: 'append'
      readonly from: ShapeId
      readonly shape: ShapeKind
      readonly target: DropTarget
    }
  /** Ctrl+arrow held: the branches that will grow when Ctrl is let go. */
  | { readonly kind: 'grow'; readonly from: ShapeId; readonly branches: readonly DropTarget[] }

/** Whether a flow is being drawn with the keyboard: the pointer draws from a side, the keyboard from the whole symbol. */
export function isConnectingByKeys(gesture: Gesture): boolean {
  return gesture.kind === 'connect' && gesture.side === null
}
