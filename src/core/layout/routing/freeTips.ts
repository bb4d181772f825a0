import type { Turn } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import { directionOf } from './laidPath.ts'
import type { Matrix } from './matrix.ts'
import { clear, emptyOccupancy, lay, sharesTip } from './occupancy.ts'
import { createScratch, searchPath } from './pathSearch.ts'

/**
 * Paths for flows that share a tip of a decision although one of its tips is free: a repair may have taken away what
 * stood there when they were laid. Looks at paths alone, so nothing of it needs to be remembered. By flow.
 */
export function freeTips(
  matrix: Matrix,
  graph: Graph,
  turns: readonly Turn[],
  paths: readonly Int32Array[],
): ReadonlyMap<number, Int32Array> {
  const found = new Map<number, Int32Array>()
  const crowded = crowdedDecisions(matrix, graph, paths)
  if (crowded.size === 0) return found
  // Those laid last had the least choice.
  for (const turn of turns.toReversed()) {
    const { from, to, route } = matrix.flows[turn.flow] ?? {}
    if (route || !(crowded.has(from ?? -1) || crowded.has(to ?? -1))) continue
    const now = paths.map((path, flow) => found.get(flow) ?? path)
    const better = laidAgain(matrix, graph, turn, now)
    if (better) found.set(turn.flow, better)
  }
  return found
}

/** The path of a flow that shares a tip, among all others as they are; null where it shares none, or must. */
function laidAgain(
  matrix: Matrix,
  graph: Graph,
  { flow, relation }: Turn,
  paths: readonly Int32Array[],
): Int32Array | null {
  const occupancy = emptyOccupancy(matrix, graph)
  const layOthers = () =>
    paths.forEach((path, other) => {
      if (other !== flow) lay(occupancy, matrix, graph, other, path)
    })
  const layOwn = (path: Int32Array) => {
    lay(occupancy, matrix, graph, flow, path)
    return sharesTip(occupancy, matrix, flow)
  }
  layOthers()
  if (!layOwn(paths[flow] ?? new Int32Array(0))) return null
  clear(occupancy)
  layOthers()
  const room = { matrix, graph, occupancy, crossingFactor: 1, scratch: createScratch() }
  const path = searchPath(room, flow, relation)?.corners
  return path && !layOwn(path) ? path : null
}

/** Decisions with two users at one tip and none at another; flows that enter together are one user. */
function crowdedDecisions(matrix: Matrix, graph: Graph, paths: readonly Int32Array[]): ReadonlySet<number> {
  const users = new Map<number, Set<string>[]>()
  const use = (shape: number, side: number, user: string) => {
    if (matrix.shapes[shape]?.kind !== 'decision') return
    const sides = users.get(shape) ?? [new Set(), new Set(), new Set(), new Set()]
    sides[side]?.add(user)
    users.set(shape, sides)
  }
  matrix.flows.forEach(({ from, to }, flow) => {
    const path = paths[flow]
    if (!path || path.length < 2) return
    use(from, directionOf(path[0] ?? 0, path[1] ?? 0, graph.x.lines), String(flow))
    use(to, (directionOf(path.at(-2) ?? 0, path.at(-1) ?? 0, graph.x.lines) + 2) & 3, 'in')
  })
  return new Set(
    [...users].flatMap(([shape, sides]) =>
      sides.some(({ size }) => size > 1) && sides.some(({ size }) => size === 0) ? [shape] : [],
    ),
  )
}
