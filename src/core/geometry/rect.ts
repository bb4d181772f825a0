/** An upright rectangle: its top left corner and its size. In a Scene: millimetres. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
