/** A position in the plane. In a Scene: millimetres, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}
