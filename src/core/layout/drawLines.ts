import type { Rect } from '@/core/geometry/rect.ts'
import type { Flow } from '@/core/model/sop.ts'
import { drawnLine, type DrawnLine } from './drawnLine.ts'
import type { FlowStyle } from './flowStyle.ts'
import type { Frame } from './frame.ts'
import { findJumps } from './jumps.ts'
import { createObstacles } from './obstacles.ts'
import { ownStretches } from './ownStretch.ts'
import { placeLabels, type LabelRoom, type PlacedLabel } from './placeLabels.ts'
import type { RoutedFlow } from './routing/matrix.ts'
import type { FlowPiece, SceneShape } from './scene.ts'
import { strokePath } from './strokePath.ts'
import { yieldingHeads } from './yieldingHeads.ts'

/** What lines are drawn among. */
export interface Surroundings {
  readonly frame: Frame
  readonly style: FlowStyle
  readonly body: Rect
  /** What a label should not stand across. */
  readonly borders: LabelRoom['borders']
  /** What a label must not touch. */
  readonly shapes: readonly Pick<SceneShape, 'kind' | 'rect'>[]
}

/** The lines of a drawing or of a page, each list in the order of the routes. */
export interface DrawnLines {
  readonly lines: readonly DrawnLine[]
  readonly pieces: readonly FlowPiece[]
  readonly labels: readonly (PlacedLabel | null)[]
}

/** A flow and the way the router found for it, or for the part of it that lies on a page. */
export interface RoutedLine {
  readonly flow: Flow
  readonly route: RoutedFlow
}

/** Draws routed lines: paths with jumps, heads and labels. */
export function drawLines(
  routed: readonly RoutedLine[],
  { frame, style, body, borders, shapes }: Surroundings,
): DrawnLines {
  const all = routed.map(({ flow, route }) => drawnLine(flow, route, { frame, style }))
  const lines = style.isFixed ? yieldingHeads(all, style.arrow) : all
  const jumps = findJumps(lines, style.jumpRadius)
  const stretches = ownStretches(lines)
  const obstacles = createObstacles(shapes, lines, { jumps, style })
  return {
    lines,
    labels: placeLabels(lines, { obstacles, body, borders, style }),
    pieces: lines.map(({ points, head, merged }, index) => ({
      points,
      path: strokePath(stretches[index] ?? points, jumps, style.jumpRadius),
      head: merged ? null : (head?.corners ?? null),
    })),
  }
}
