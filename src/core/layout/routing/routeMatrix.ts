import type { FlowId } from '@/core/model/ids.ts'
import type { Matrix, RoutedFlow, RoutedMatrix } from './matrix.ts'
import { placeTracks } from './placeTracks.ts'
import type { Plan } from './plan.ts'
import { planOf } from './plan.ts'
import { flowPoints, shapeCenters } from './points.ts'

/** What a routing leaves behind, so that the next one searches only what an edit touched. */
export interface RoutingMemory {
  readonly plan: Plan
  readonly routes: ReadonlyMap<FlowId, RoutedFlow>
}

/**
 * Lays every flow of a matrix and sizes its lanes and rows. With the memory of a routing before, the result is the
 * same as without, but found faster, and flows that did not move are the same objects.
 */
export function routeMatrix(
  matrix: Matrix,
  previous?: RoutingMemory,
): { readonly routed: RoutedMatrix; readonly memory: RoutingMemory } {
  const { plan, searched } = planOf(matrix, previous?.plan ?? null)
  const placing = placeTracks(matrix, plan.graph, plan.tracks)
  const centers = shapeCenters(matrix, placing)
  const points = flowPoints(matrix, plan.tracks, placing, centers)
  const routes = matrix.flows.map(({ id }, index): RoutedFlow => {
    const route = {
      id,
      points: points[index] ?? [],
      merged: plan.tracks.sharing.joined[index] === 1,
      suspended: plan.suspended.has(index),
    }
    const before = previous?.routes.get(id)
    return before && sameFlow(before, route) ? before : route
  })
  const routed: RoutedMatrix = {
    laneEdges: [...placing.edges[0]],
    rowEdges: [...placing.edges[1]],
    centers,
    routes,
    searched: [...searched].flatMap((flow) => matrix.flows[flow]?.id ?? []),
    tight: placing.tight,
  }
  return { routed, memory: { plan, routes: new Map(routes.map((route) => [route.id, route])) } }
}

function sameFlow(a: RoutedFlow, b: RoutedFlow): boolean {
  return (
    a.merged === b.merged &&
    a.suspended === b.suspended &&
    a.points.length === b.points.length &&
    a.points.every(({ x, y }, i) => x === b.points[i]?.x && y === b.points[i].y)
  )
}
