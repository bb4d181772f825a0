import { flowOrder } from './flowOrder.ts'
import { graphOf } from './graph.ts'
import { layFlow } from './layFlow.ts'
import type { Matrix, RoutedFlow, RoutedMatrix } from './matrix.ts'
import type { Occupancy } from './occupancy.ts'
import { emptyOccupancy, lay } from './occupancy.ts'
import type { SearchRoom } from './pathSearch.ts'
import { createScratch } from './pathSearch.ts'
import { placeTracks } from './placeTracks.ts'
import { flowPoints, shapeCenters } from './points.ts'
import type { RepairedPairs } from './repair.ts'
import { repairCrossings } from './repair.ts'
import type { Layer, Laying } from './replay.ts'
import { layReplaying } from './replay.ts'
import { trackTable } from './trackTable.ts'

/** What a routing leaves behind, so that the next one searches only what an edit touched. */
export interface RoutingMemory {
  readonly laying: Laying
  readonly pairs: RepairedPairs
  readonly routes: ReadonlyMap<string, RoutedFlow>
}

/**
 * Lays every flow of a matrix and sizes its lanes and rows. With the memory of a routing before, the result is the
 * same as without, but found faster, and flows that did not move are the same objects.
 */
export function routeMatrix(
  matrix: Matrix,
  previous?: RoutingMemory,
): { readonly routed: RoutedMatrix; readonly memory: RoutingMemory } {
  const graph = graphOf(matrix)
  const turns = flowOrder(matrix)
  const base = layReplaying(matrix, graph, turns, {
    layer: createLayer(matrix, graph),
    previous: previous?.laying ?? null,
  })
  const known = previous && { pairs: previous.pairs, graph: previous.laying.graph }
  const { paths, pairs, searched } = repairCrossings(matrix, graph, base, known ?? null)
  const suspended = new Set(base.flows.flatMap(({ turn, laid }) => (laid.suspended ? [turn.flow] : [])))
  const tracks = trackTable(
    matrix,
    graph,
    paths,
    turns.map(({ flow }) => flow),
  )
  const placing = placeTracks(matrix, graph, tracks)
  const centers = shapeCenters(matrix, placing)
  const points = flowPoints(matrix, tracks, placing, centers)
  const routes = matrix.flows.map(({ id }, index): RoutedFlow => {
    const route = {
      id,
      points: points[index] ?? [],
      merged: tracks.sharing.joined[index] === 1,
      suspended: suspended.has(index),
    }
    const before = previous?.routes.get(id)
    return before && sameFlow(before, route) ? before : route
  })
  const routed: RoutedMatrix = {
    laneEdges: [...placing.edges[0]],
    rowEdges: [...placing.edges[1]],
    centers,
    routes,
    searched: [...new Set([...base.searched, ...searched])].flatMap((flow) => matrix.flows[flow]?.id ?? []),
    tight: placing.tight,
  }
  const memory = {
    laying: { matrix, graph, flows: base.flows },
    pairs,
    routes: new Map(routes.map((route) => [route.id, route])),
  }
  return { routed, memory }
}

/** Keeps the occupancy only from the first search on: an edit of sizes needs none. */
function createLayer(matrix: Matrix, graph: ReturnType<typeof graphOf>): Layer {
  let room: SearchRoom | null = null
  const kept: { readonly flow: number; readonly corners: Int32Array }[] = []
  const open = (): SearchRoom => {
    if (room) return room
    const occupancy: Occupancy = emptyOccupancy(matrix, graph)
    for (const { flow, corners } of kept) lay(occupancy, matrix, graph, flow, corners)
    room = { matrix, graph, occupancy, crossingFactor: 1, scratch: createScratch() }
    return room
  }
  return {
    search: (turn) => layFlow(open(), turn),
    replay({ flow }, { corners }) {
      if (room) lay(room.occupancy, matrix, graph, flow, corners)
      else kept.push({ flow, corners })
    },
  }
}

function sameFlow(a: RoutedFlow, b: RoutedFlow): boolean {
  return (
    a.merged === b.merged &&
    a.suspended === b.suspended &&
    a.points.length === b.points.length &&
    a.points.every(({ x, y }, i) => x === b.points[i]?.x && y === b.points[i].y)
  )
}
