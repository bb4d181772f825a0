/** Width and height. In a Scene: millimetres. */
export interface Size {
  readonly width: number
  readonly height: number
}
