import type { Point } from '@/core/geometry/point.ts'

/** One stroke of a path; arcs are parts of circles from the last point to `to`. */
export type Stroke =
  | { readonly kind: 'move'; readonly to: Point }
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'arc'; readonly to: Point; readonly radius: number; readonly clockwise: boolean }
  | { readonly kind: 'close' }

/** An outline or a line that every surface (SVG, canvas, PDF) can draw. */
export type Path = readonly Stroke[]
