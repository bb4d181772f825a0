/** How flows are drawn, in mm: small print on paper has smaller heads, jumps and labels than the chart. */
export interface FlowStyle {
  /** Of labels. */
  readonly fontSize: number
  readonly lineHeight: number
  /** `shortest` is what a head shrinks to on a short last stretch. */
  readonly arrow: { readonly length: number; readonly width: number; readonly shortest: number }
  /** Nothing can widen: heads shrink before lines that cross close to their tip, labels look further for a place. */
  readonly isFixed: boolean
  readonly jumpRadius: number
  /** Between a label and the line it belongs to. */
  readonly labelGap: number
  /** What standing across a border costs a label, in mm of distance from the exit. */
  readonly borderCost: number
  /** Where labels wrap. */
  readonly labelWidth: number
}
