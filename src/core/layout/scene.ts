import type { Path } from '@/core/geometry/path.ts'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Size } from '@/core/geometry/size.ts'
import type { ActorId, FlowId, GroupId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { Orientation, ShapeKind, Tint } from '@/core/model/sop.ts'
import type { SceneForm } from './sheet.ts'

/** `chart`: the endless drawing, text inside the symbols; `form`: the official pages, symbols empty. */
export type View = 'chart' | 'form'

/**
 * What a view of a Sop looks like: plain data in millimetres, (0, 0) the top left corner, y downwards.
 * Every surface draws it and nothing else. Parts that did not change since the Scene before are the same objects.
 */
export interface Scene {
  readonly view: View
  /** How lanes run; a form's are always vertical. */
  readonly orientation: Orientation
  /** The whole drawing, heads and gutter included; in the Form view all sheets and the gaps between them. */
  readonly size: Size
  /** Where lanes and rows meet, without heads and gutter; in the Form view from the first page's to the last's. */
  readonly body: Rect
  /** One per actor, in order. */
  readonly lanes: readonly SceneLane[]
  /** One per step, in order. */
  readonly rows: readonly SceneRow[]
  readonly actorGroups: readonly SceneGroup[]
  readonly phases: readonly SceneGroup[]
  /** In reading order: by step, then lane, then place. */
  readonly shapes: readonly SceneShape[]
  /** In the order of their ids. */
  readonly flows: readonly SceneFlow[]
  /** What a person should know about the drawing, such as a pinned route that is suspended. */
  readonly notes: readonly Message[]
  /** What only the Form view has; null in the Chart view. */
  readonly form: SceneForm | null
}

/** A line of text: its baseline starts, centres or ends at `at`, as the block's anchor says. */
export interface TextLine {
  readonly text: string
  readonly at: Point
  /** Measured width in mm. */
  readonly width: number
}

/** Wrapped text. A turned block is rotated by -90° (read from below), each line about its own `at`. */
export interface TextBlock {
  readonly lines: readonly TextLine[]
  /** Font size in mm (1 pt = 0.3528 mm). */
  readonly fontSize: number
  readonly bold: boolean
  readonly anchor: 'start' | 'middle' | 'end'
  readonly turned: boolean
}

export interface SceneLane {
  readonly actor: ActorId
  /** In the Form view that of the first flow page; the others repeat it as cells. */
  readonly head: Rect
  readonly name: TextBlock
  /** The lane within the body. */
  readonly band: Rect
  readonly tint: Tint | null
}

export interface SceneRow {
  readonly step: StepId
  /** Position in the order of steps, from 1. */
  readonly number: number
  /** The cell of the row-number gutter; in the Form view of the column No. */
  readonly gutter: Rect
  readonly numberText: TextBlock
  /** The row within the body; one that is split over pages reaches from its first part to its last. */
  readonly band: Rect
}

/** The second-level head over a group of lanes, or the strip beside a phase's rows. */
export interface SceneGroup {
  readonly group: GroupId
  readonly rect: Rect
  readonly name: TextBlock
}

export interface SceneShape {
  readonly id: ShapeId
  readonly kind: ShapeKind
  /** The box around its outline (`outlineOf` draws it). */
  readonly rect: Rect
  readonly text: TextBlock
}

export interface SceneFlow {
  readonly id: FlowId
  readonly from: ShapeId
  readonly to: ShapeId
  /**
   * From the source on: one, or where a page break cuts the flow two, from the source to the connector of the page it
   * leaves and from the connector of the page it reaches to the target.
   */
  readonly pieces: readonly [FlowPiece, ...FlowPiece[]]
  readonly dashed: boolean
  /** Stands beside the first piece. */
  readonly label: SceneLabel | null
  readonly pin: 'none' | 'kept' | 'suspended'
}

/** One line of a flow, from outline to outline. */
export interface FlowPiece {
  /** The corners, right-angled, the head's tip last. */
  readonly points: readonly Point[]
  /**
   * What is stroked: the corners with jumps over crossed lines, ending where the head begins. A stretch that flows
   * share (a join, a comb) is in the path of one of them only; `points` always go all the way.
   */
  readonly path: Path
  /** The solid arrow head, tip first; null for an undirected line and where the flow joins another's head. */
  readonly head: readonly Point[] | null
}

export interface SceneLabel {
  readonly rect: Rect
  /** It stands across the border of a lane, which a white ground under it keeps from striking it through. */
  readonly grounded: boolean
  readonly text: TextBlock
}
