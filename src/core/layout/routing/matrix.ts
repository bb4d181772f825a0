import type { Point } from '@/core/geometry/point.ts'
import type { Size } from '@/core/geometry/size.ts'
import type { ActorId, FlowId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Route } from '@/core/model/route.ts'
import type { ShapeKind } from '@/core/model/sop.ts'

/**
 * What the router is asked: lanes, rows, shapes and flows in integers of the matrix, sizes in mm, always in the
 * frame of a vertical chart (lanes side by side, rows downwards).
 */
export interface Matrix {
  readonly lanes: readonly MatrixLane[]
  readonly rows: readonly MatrixRow[]
  /** In reading order. */
  readonly shapes: readonly MatrixShape[]
  readonly flows: readonly MatrixFlow[]
  readonly spacing: Spacing
  /** On paper: how many lines fit beside each other into the channel before each lane and behind the last one. */
  readonly capacity?: readonly number[]
}

/** `places` is how many shapes its fullest cell spans across; such a lane has 2 * places - 1 lines. */
export interface MatrixLane {
  readonly actor: ActorId
  readonly places: number
  /** The lane is never narrower, in mm; channels may widen it in the chart. */
  readonly width: number
}

/** `places` is how many shapes its fullest cell spans along; such a row has 2 * places - 1 lines. */
export interface MatrixRow {
  readonly step: StepId
  readonly places: number
  /** The row is never lower, in mm; channels may heighten it in the chart. */
  readonly height: number
}

export interface MatrixShape {
  readonly id: ShapeId
  readonly kind: ShapeKind
  /** Index of its lane and row. */
  readonly lane: number
  readonly row: number
  /** Index of the lane's line it stands on, from 0 to 2 * places - 2; likewise of the row's. */
  readonly laneLine: number
  readonly rowLine: number
  readonly size: Size
  /** On paper: it stands so near the borders of its lane that no arrow head fits beside it. */
  readonly isCramped?: boolean
  /** Which way the tip of a connector of a page break points: lines enter it opposite the tip and leave it by the tip. */
  readonly tip?: 'up' | 'down'
}

export interface MatrixFlow {
  readonly id: FlowId
  /** Indices into `shapes`. */
  readonly from: number
  readonly to: number
  /** Room its label needs, in mm. */
  readonly label: Size | null
  readonly dashed: boolean
  readonly directed: boolean
  /** Of a decision's exits the refusing ones are laid after the others. */
  readonly refuses: boolean
  readonly route: Route | null
}

/** Distances in mm, and whether a crowded channel may widen (chart) or must tighten (paper). */
export interface Spacing {
  readonly widens: boolean
  /** Between two parallel lines. */
  readonly track: number
  /** Between a line and a shape it passes, and between a line and a lane border or row line. */
  readonly clearance: number
  readonly border: number
  /** Length of an arrow head. */
  readonly head: number
}

/** The router's answer, in mm from the top left corner of the body. */
export interface RoutedMatrix {
  /** Borders of the lanes: one more than there are lanes, the first 0. Likewise of the rows. */
  readonly laneEdges: readonly number[]
  readonly rowEdges: readonly number[]
  /** For each shape of the matrix: its centre. */
  readonly centers: readonly Point[]
  /** For each flow of the matrix, in the same order. */
  readonly routes: readonly RoutedFlow[]
  /** The flows whose path was searched for, not replayed, since the routing before. */
  readonly searched: readonly FlowId[]
  /** Channels on paper in which lines stand closer than `track`, as indices of lanes or rows. */
  readonly tight: readonly { readonly kind: 'lane' | 'row'; readonly index: number }[]
}

export interface RoutedFlow {
  readonly id: FlowId
  /** Corners from the outline it leaves to the outline it enters, right-angled, at least two. */
  readonly points: readonly Point[]
  /** It joins another flow's last stretch, whose head serves both. */
  readonly merged: boolean
  /** Its pinned route is impossible, so the automatic one is drawn. */
  readonly suspended: boolean
}
