import type { FlowStyle } from '@/core/layout/flowStyle.ts'
import type { Spacing } from '@/core/layout/routing/matrix.ts'
import { formStyle } from '../formStyle.ts'

/** Distances of lines on paper, in mm. Nothing widens: what is crowded tightens. */
export const paperSpacing: Spacing = { widens: false, track: 0.8, clearance: 0.5, border: 0.35, head: 1.6 }

/** How flows are drawn on paper with labels of `fontSize` mm. */
export function paperStyle(fontSize: number): FlowStyle {
  return {
    fontSize,
    lineHeight: formStyle.lineHeight * fontSize,
    arrow: { length: paperSpacing.head, width: 1.15, shortest: 1.2 },
    jumpRadius: 0.8,
    labelGap: 0.6,
    labelWidth: 16,
  }
}
