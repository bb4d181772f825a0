import { flowOrder } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import { graphOf } from './graph.ts'
import type { Matrix, RoutedMatrix } from './matrix.ts'
import { emptyOccupancy, lay } from './occupancy.ts'
import { createScratch, searchPath } from './pathSearch.ts'
import { placeTracks } from './placeTracks.ts'
import { flowPoints, shapeCenters } from './points.ts'
import { trackTable } from './trackTable.ts'

/** What a routing leaves behind, so that the next one searches only what an edit touched. */
export interface RoutingMemory {
  readonly matrix: Matrix
}

/** Lays every flow of a matrix and sizes its lanes and rows. */
export function routeMatrix(
  matrix: Matrix,
  previous?: RoutingMemory,
): { readonly routed: RoutedMatrix; readonly memory: RoutingMemory } {
  void previous
  const graph = graphOf(matrix)
  const turns = flowOrder(matrix)
  const paths = layAll(matrix, graph, turns)
  const tracks = trackTable(
    matrix,
    graph,
    paths,
    turns.map(({ flow }) => flow),
  )
  const placing = placeTracks(matrix, graph, tracks)
  const centers = shapeCenters(matrix, placing)
  const points = flowPoints(matrix, graph, tracks, placing, centers)
  const routed: RoutedMatrix = {
    laneEdges: [...placing.edges[0]],
    rowEdges: [...placing.edges[1]],
    centers,
    routes: matrix.flows.map(({ id }, index) => ({
      id,
      points: points[index] ?? [],
      merged: tracks.sharing.joined[index] === 1,
      suspended: false,
    })),
    searched: matrix.flows.map(({ id }) => id),
    tight: placing.tight,
  }
  return { routed, memory: { matrix } }
}

function layAll(matrix: Matrix, graph: Graph, turns: ReturnType<typeof flowOrder>): readonly Int32Array[] {
  const occupancy = emptyOccupancy(matrix, graph)
  const room = { matrix, graph, occupancy, crossingFactor: 1, scratch: createScratch() }
  const paths: Int32Array[] = matrix.flows.map(() => new Int32Array(0))
  for (const { flow, relation } of turns) {
    const found = searchPath(room, flow, relation)
    if (!found) continue
    paths[flow] = found.corners
    lay(occupancy, matrix, graph, flow, found.corners)
  }
  return paths
}
