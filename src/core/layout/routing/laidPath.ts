import { highestBand, lowestBand } from './axis.ts'
import type { Graph } from './graph.ts'

/** Direction of travel from one node to another on the same line of a graph with `columns` vertical lines. */
export function directionOf(from: number, to: number, columns: number): number {
  const sameLine = Math.floor(from / columns) === Math.floor(to / columns)
  return sameLine ? (to > from ? 1 : 3) : to > from ? 2 : 0
}

/** Rows a path touches; a channel touches the rows on both sides. */
export function rowsOf({ x, y }: Graph, corners: Int32Array): readonly [number, number] {
  let [low, high] = [Infinity, -1]
  for (const node of corners) {
    low = Math.min(low, node)
    high = Math.max(high, node)
  }
  if (high < 0) return [0, -1]
  return [lowestBand(y, Math.floor(low / x.lines)), highestBand(y, Math.floor(high / x.lines))]
}
