/** A flow's way through the graph: its nodes from the source's through every corner to the target's. */
export interface LaidPath {
  readonly corners: Int32Array
}

/** Direction of travel from one node to another on the same line of a graph with `columns` vertical lines. */
export function directionOf(from: number, to: number, columns: number): number {
  const sameLine = Math.floor(from / columns) === Math.floor(to / columns)
  return sameLine ? (to > from ? 1 : 3) : to > from ? 2 : 0
}
