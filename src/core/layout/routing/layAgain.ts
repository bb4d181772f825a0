import type { Turn } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import type { Matrix } from './matrix.ts'
import { clear, emptyOccupancy, lay, sharesTip } from './occupancy.ts'
import { createScratch, searchPath } from './pathSearch.ts'
import type { Window } from './repairTrial.ts'

/** Paths of a pair, in the order in which the pair was handed in. */
export type Paths = readonly [Int32Array, Int32Array]

/** Lays pairs of flows again within a window, all others as they are. */
export interface LayAgain {
  /** The first, then the second; null where one finds no way, shares a tip or is pinned. */
  readonly both: (pair: Pair) => Paths | null
  /** One alone, crossings dearer, while the other stays. */
  readonly one: (pair: Pair, which: 0 | 1) => Paths | null
}

export interface Pair {
  readonly turns: readonly [Turn, Turn]
  readonly window: Window
  /** Of all flows, as they are. */
  readonly paths: readonly Int32Array[]
}

/** How much dearer crossings are to a flow that is laid again alone. */
const dearer = 3

/** A flow of several pairs is laid again among the same others many times: that is searched once. */
export function createLayAgain(matrix: Matrix, graph: Graph): LayAgain {
  const occupancy = emptyOccupancy(matrix, graph)
  const scratch = createScratch()
  const known = new Map<
    string,
    { readonly others: readonly Int32Array[]; readonly found: Int32Array | null }
  >()

  const among = ({ flow, relation }: Turn, { window, paths }: Pair, crossingFactor: number) => {
    clear(occupancy)
    for (const other of window.flows)
      if (other !== flow) lay(occupancy, matrix, graph, other, paths[other] ?? none)
    const room = { matrix, graph, occupancy, scratch, window: window.lines, crossingFactor }
    const found = searchPath(room, flow, relation)?.corners
    if (!found) return null
    lay(occupancy, matrix, graph, flow, found)
    return sharesTip(occupancy, matrix, flow) ? null : found
  }
  const alone = (turn: Turn, pair: Pair, crossingFactor: number) => {
    const { firstRow, lastRow, flows } = pair.window
    const key = `${turn.flow} ${crossingFactor} ${firstRow} ${lastRow}`
    const others = flows.flatMap((flow) => (flow === turn.flow ? [] : (pair.paths[flow] ?? none)))
    const before = known.get(key)
    if (before && sameList(before.others, others)) return before.found
    const found = among(turn, pair, crossingFactor)
    known.set(key, { others, found })
    return found
  }
  const isPinned = ({ flow }: Turn) => Boolean(matrix.flows[flow]?.route)
  return {
    both(pair) {
      const { turns, paths } = pair
      const [first, second] = turns
      if (turns.some(isPinned)) return null
      const found = among(first, without(pair, second), 1)
      if (!found) return null
      const stays = sameList(found, paths[first.flow] ?? none)
      const next = stays
        ? alone(second, pair, 1)
        : among(second, { ...pair, paths: paths.with(first.flow, found) }, 1)
      return next && [found, next]
    },
    one(pair, which) {
      const { turns, paths } = pair
      const turn = turns[which]
      const found = isPinned(turn) ? null : alone(turn, pair, dearer)
      const stays = paths[turns[(1 - which) as 0 | 1].flow] ?? none
      return found && (which === 0 ? [found, stays] : [stays, found])
    },
  }
}

const none = new Int32Array(0)

function without(pair: Pair, { flow }: Turn): Pair {
  const { window } = pair
  return { ...pair, window: { ...window, flows: window.flows.filter((other) => other !== flow) } }
}

function sameList<Item>(some: ArrayLike<Item>, others: ArrayLike<Item>): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return true
}
