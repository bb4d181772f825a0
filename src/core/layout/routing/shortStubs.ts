import type { Graph } from './graph.ts'
import type { Matrix, MatrixShape } from './matrix.ts'

/** At how many of its ends a path turns in the channel beside a shape that leaves no room for an arrow head there. */
export function shortStubs(matrix: Matrix, graph: Graph, index: number, corners: Int32Array): number {
  const flow = matrix.flows[index]
  if (!flow || corners.length < 3) return 0
  const [source, target] = [matrix.shapes[flow.from], matrix.shapes[flow.to]]
  return (
    Number(isShort(graph, source, corners[0] ?? 0, corners[1] ?? 0)) +
    Number(isShort(graph, target, corners.at(-1) ?? 0, corners.at(-2) ?? 0))
  )
}

function isShort({ x }: Graph, shape: MatrixShape | undefined, end: number, corner: number): boolean {
  if (!shape?.isCramped || Math.abs(end - corner) >= x.lines) return false
  const column = corner % x.lines
  const first = x.first[shape.lane] ?? 0
  return column === first - 1 || column === (x.first[shape.lane + 1] ?? 0) - 1
}
