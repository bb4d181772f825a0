import type { Size } from '@/core/geometry/size.ts'
import { remembered } from '@/core/model/remembered.ts'
import type { Flow } from '@/core/model/sop.ts'
import { wrapText, type WrappedLine } from '@/core/text/wrapText.ts'
import type { FlowStyle } from './flowStyle.ts'

/** A flow's label, wrapped, with the size of its lines in mm. */
export interface LabelText {
  readonly lines: readonly WrappedLine[]
  readonly size: Size
}

const labelTexts = remembered(({ fontSize, lineHeight, labelWidth }: FlowStyle) =>
  remembered((flow: Flow): LabelText | null => {
    const lines = wrapText(flow.label, 'regular', labelWidth / fontSize)
    if (lines.length === 0) return null
    const width = Math.max(...lines.map((line) => line.width)) * fontSize
    return { lines, size: { width, height: lines.length * lineHeight } }
  }),
)

/** The wrapped label of a flow; null where it has none. */
export function labelText(flow: Flow, style: FlowStyle): LabelText | null {
  return labelTexts(style)(flow)
}
