import type { Point } from '@/core/geometry/point.ts'
import type { Flow } from '@/core/model/sop.ts'
import { arrowHead, type ArrowHead } from './arrowHead.ts'
import type { FlowStyle } from './flowStyle.ts'
import { bodyPoint, type Frame } from './frame.ts'
import type { RoutedFlow } from './routing/matrix.ts'

/** A flow on its way from the router's corners to the Scene. */
export interface DrawnLine {
  readonly flow: Flow
  readonly points: readonly Point[]
  /** Null for an undirected line. */
  readonly head: ArrowHead | null
  readonly merged: boolean
  readonly suspended: boolean
}

/** One straight piece of a line; `index` counts from the exit. */
export interface Segment {
  readonly from: Point
  readonly to: Point
  readonly index: number
}

export function drawnLine(
  flow: Flow,
  { points, merged, suspended }: RoutedFlow,
  { frame, style }: { readonly frame: Frame; readonly style: FlowStyle },
): DrawnLine {
  const placed = points.map((corner) => bodyPoint(frame, corner))
  return {
    flow,
    points: placed,
    head: flow.directed ? arrowHead(placed, style.arrow) : null,
    merged,
    suspended,
  }
}

/** The straight pieces between neighbouring corners, from the exit to the tip. */
export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to, index }))
}

export function isHorizontal({ from, to }: Segment): boolean {
  return from.y === to.y
}
