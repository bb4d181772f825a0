import type { Size } from '@/core/geometry/size.ts'
import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { WrappedLine } from '@/core/text/wrapText.ts'
import type { Arrangement } from '@/core/layout/arrangement.ts'
import type { SceneFlow, SceneShape } from '@/core/layout/scene.ts'
import type { PageConnector } from '@/core/layout/sheet.ts'
import type { PlacedPage } from './pageRows.ts'

/** What is drawn on the flow pages besides the table: shapes, flows, labels and off-page connectors. */
export interface PagesToDraw {
  readonly sop: Sop
  readonly arrangement: Arrangement
  /** One for each shape of the arrangement. */
  readonly symbols: readonly FormSymbol[]
  /** Borders of the lanes in mm from the left edge of a page's body: one more than there are lanes. */
  readonly laneEdges: readonly number[]
  readonly pages: readonly PlacedPage[]
  /** Of labels and letters, in mm. */
  readonly fontSize: number
}

/** How large a shape is on the form, in mm, and what is written in it: a letter, or a decision's own question. */
export interface FormSymbol {
  readonly size: Size
  /** Widths in em. */
  readonly lines: readonly WrappedLine[]
  readonly fontSize: number
}

export interface DrawnPages {
  /** In the order of the arrangement. */
  readonly shapes: readonly SceneShape[]
  /** In the order of their ids. */
  readonly flows: readonly SceneFlow[]
  readonly connectors: readonly PageConnector[]
  readonly notes: readonly Message[]
}
