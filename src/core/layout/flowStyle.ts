/** How flows are drawn, in mm: small print on paper has smaller heads, jumps and labels than the chart. */
export interface FlowStyle {
  /** Of labels. */
  readonly fontSize: number
  readonly lineHeight: number
  /** `shortest` is what a head shrinks to on a short last stretch. */
  readonly arrow: { readonly length: number; readonly width: number; readonly shortest: number }
  readonly jumpRadius: number
  /** Between a label and the line it belongs to. */
  readonly labelGap: number
  /** Where labels wrap. */
  readonly labelWidth: number
}
