import type { FlowStyle } from '@/core/layout/flowStyle.ts'
import type { Spacing } from '@/core/layout/routing/matrix.ts'
import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { formStyle } from '../formStyle.ts'

/** Distances of lines on paper, in mm. Nothing widens: what is crowded tightens. */
export const paperSpacing: Spacing = { widens: false, track: 0.8, clearance: 0.5, border: 0.35, head: 1.6 }

/** In lanes narrower than this, in mm, labels are as small as they may be. */
const narrowLane = 12
const smallLabel = 6.5 * mmPerPoint

/** How flows are drawn on paper between lanes with these edges, beside texts of `fontSize` mm. */
export function paperStyle(fontSize: number, laneEdges: readonly number[]): FlowStyle {
  const mean = (laneEdges.at(-1) ?? 0) / Math.max(1, laneEdges.length - 1)
  const size = mean < narrowLane ? Math.min(fontSize, smallLabel) : fontSize
  return {
    fontSize: size,
    lineHeight: formStyle.lineHeight * size,
    arrow: { length: paperSpacing.head, width: 1.15, shortest: 1.2 },
    isFixed: true,
    jumpRadius: 0.8,
    // Times 0.6 above and below lines, and no less than labels keep from everything.
    labelGap: 0.75,
    borderCost: 4.5,
    labelWidth: 16,
  }
}
