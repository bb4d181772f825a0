import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { FormField } from '@/core/model/formField.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Column } from '@/core/model/page.ts'
import type { TextBlock } from './scene.ts'

/** What the Form view has beside lanes, rows, shapes and flows. Everything stands in the coordinates of the Scene. */
export interface SceneForm {
  /** One below the other, as they come out of a printer; at least one. */
  readonly sheets: readonly Sheet[]
  /** From left to right, those that are shown; the same on every page. */
  readonly columns: readonly SceneColumn[]
  /** The off-page connectors that page breaks make, in the order of their sheets. */
  readonly connectors: readonly PageConnector[]
}

/** A sheet of paper. Shapes, connectors and pieces of flows belong to the sheet they stand on. */
export interface Sheet {
  /** From 1. */
  readonly number: number
  readonly part: 'identity' | 'flow' | 'both'
  /** The paper. */
  readonly rect: Rect
  /** Inside the margins and above the strip kept free for the electronic signature: nothing is drawn outside it. */
  readonly printable: Rect
  /** Grounds of tinted lanes; drawn first. */
  readonly fills: readonly SceneFill[]
  readonly rules: readonly Rule[]
  /** Every text of the sheet, heads and row numbers of the first page too; lanes and rows of the Scene only repeat them. */
  readonly cells: readonly SceneCell[]
  readonly pictures: readonly ScenePicture[]
}

export interface SceneFill {
  readonly rect: Rect
  readonly colour: string
}

/** A straight line of a table or a frame. */
export interface Rule {
  readonly from: Point
  readonly to: Point
  readonly weight: 'lane' | 'line' | 'frame'
}

/** A place for text, its borders drawn by rules. */
export interface SceneCell {
  /** What is edited here; null where the text is derived (a row number, "Halaman 1 dari 3"). */
  readonly field: FormField | null
  readonly rect: Rect
  readonly text: TextBlock
  /**
   * Of a text that is continued on other sheets, which part this is, from 0. Typing happens in part 0; every part
   * has the same field.
   */
  readonly part: number
}

/** A picture, drawn as large as fits into the middle of its place. */
export interface ScenePicture {
  readonly rect: Rect
  /** SHA-256 of its bytes, in hex: the picture itself is kept beside the Sop. */
  readonly hash: string
}

export interface SceneColumn {
  readonly column: Column
  /** From the left edge of the sheet to its borders, in mm. */
  readonly from: number
  readonly to: number
}

/** An off-page connector that follows from a page break: where flows leave a page or arrive on one. */
export interface PageConnector {
  /** Index of its sheet. */
  readonly sheet: number
  /** Flows that pass it: those to one target share it. */
  readonly flows: readonly FlowId[]
  readonly end: 'out' | 'in'
  /** It points up: the flow goes back to an earlier page. */
  readonly isUpward: boolean
  readonly letter: string
  readonly rect: Rect
  /** The letter and, where the pages are not neighbours, the number of the other page. */
  readonly text: TextBlock
}
