import type { Graph } from './graph.ts'
import { directionOf } from './laidPath.ts'

/** A straight part of a flow's path: it lies on one line of an axis (0: a vertical line, 1: a horizontal one). */
export interface Run {
  readonly flow: number
  /** Position in its path, and in the list of all runs. */
  readonly index: number
  readonly id: number
  readonly axis: 0 | 1
  readonly line: number
  /** Lines of the other axis where it starts and ends, in the flow's direction. */
  readonly start: number
  readonly end: number
  /** Where its neighbours in the path lie: -1 toward smaller coordinates, 1 toward larger, 0 at a shape. */
  readonly startTurn: number
  readonly endTurn: number
  /** Closed extent in half lines: a corner reaches its line, a port ends half a line short of its shape. */
  readonly low: number
  readonly high: number
}

/** All paths as runs: `runs` of flow f are numbers `first[f]` to `first[f + 1] - 1`. */
export interface RunTable {
  readonly runs: readonly Run[]
  readonly first: Int32Array
}

export function runsOf(graph: Graph, paths: readonly Int32Array[]): RunTable {
  const runs: Run[] = []
  const first = new Int32Array(paths.length + 1)
  const columns = graph.x.lines
  paths.forEach((corners, flow) => {
    first[flow] = runs.length
    const count = corners.length - 1
    for (let index = 0; index < count; index++) {
      const [from, to] = [corners[index] ?? 0, corners[index + 1] ?? 0]
      const axis = directionOf(from, to, columns) % 2 === 0 ? 0 : 1
      const lineAt = (node: number) => (axis === 0 ? Math.floor(node / columns) : node % columns)
      const across = (node: number) => (axis === 0 ? node % columns : Math.floor(node / columns))
      const [start, end, line] = [lineAt(from), lineAt(to), across(from)]
      const startTurn = index === 0 ? 0 : Math.sign(across(corners[index - 1] ?? 0) - line)
      const endTurn = index === count - 1 ? 0 : Math.sign(across(corners[index + 2] ?? 0) - line)
      const onward = Math.sign(end - start)
      const halfStart = 2 * start + (startTurn === 0 ? onward : 0)
      const halfEnd = 2 * end - (endTurn === 0 ? onward : 0)
      const [low, high] = [Math.min(halfStart, halfEnd), Math.max(halfStart, halfEnd)]
      runs.push({ flow, index, id: runs.length, axis, line, start, end, startTurn, endTurn, low, high })
    }
  })
  first[paths.length] = runs.length
  return { runs, first }
}
