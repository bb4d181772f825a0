import type { Matrix, RoutedMatrix } from './routing/matrix.ts'

export type RoutingMemory = null

/** Until the router is in the tree: straight elbows that mind nothing. */
export function routeMatrix(
  matrix: Matrix,
  _previous?: RoutingMemory,
): { routed: RoutedMatrix; memory: RoutingMemory } {
  const laneEdges = [0]
  for (const lane of matrix.lanes) laneEdges.push((laneEdges.at(-1) ?? 0) + lane.width)
  const rowEdges = [0]
  for (const row of matrix.rows) rowEdges.push((rowEdges.at(-1) ?? 0) + row.height)
  const at = (edges: number[], index: number, line: number, places: number) =>
    (edges[index] ?? 0) + (((edges[index + 1] ?? 0) - (edges[index] ?? 0)) * (line + 1)) / (2 * places)
  const centers = matrix.shapes.map((shape) => ({
    x: at(laneEdges, shape.lane, shape.laneLine, matrix.lanes[shape.lane]?.places ?? 1),
    y: at(rowEdges, shape.row, shape.rowLine, matrix.rows[shape.row]?.places ?? 1),
  }))
  const routes = matrix.flows.map((flow) => {
    const [a, b] = [centers[flow.from] ?? { x: 0, y: 0 }, centers[flow.to] ?? { x: 0, y: 0 }]
    const [s, t] = [matrix.shapes[flow.from]?.size, matrix.shapes[flow.to]?.size]
    const [sw, th, sh] = [(s?.width ?? 0) / 2, (t?.height ?? 0) / 2, (s?.height ?? 0) / 2]
    const sign = Math.sign(b.x - a.x) || 1
    const points =
      a.y === b.y
        ? [
            { x: a.x + sign * sw, y: a.y },
            { x: b.x - sign * ((t?.width ?? 0) / 2), y: b.y },
          ]
        : a.x === b.x
          ? [
              { x: a.x, y: a.y + Math.sign(b.y - a.y) * sh },
              { x: b.x, y: b.y - Math.sign(b.y - a.y) * th },
            ]
          : [
              { x: a.x + sign * sw, y: a.y },
              { x: b.x, y: a.y },
              { x: b.x, y: b.y - Math.sign(b.y - a.y) * th },
            ]
    return { id: flow.id, points, merged: false, suspended: false }
  })
  return {
    routed: { laneEdges, rowEdges, centers, routes, searched: matrix.flows.map(({ id }) => id), tight: [] },
    memory: null,
  }
}
