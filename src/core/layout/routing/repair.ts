import type { FlowId } from '@/core/model/ids.ts'
import type { Turn } from './flowOrder.ts'
import { compareTurns } from './flowOrder.ts'
import { freeTips } from './freeTips.ts'
import type { Graph } from './graph.ts'
import { rowsOf } from './laidPath.ts'
import type { LaidFlow } from './layFlow.ts'
import type { Matrix } from './matrix.ts'
import { pathCrossings } from './pathCrossings.ts'
import type { Trial, Window } from './repairTrial.ts'
import { createTrial, windowOf } from './repairTrial.ts'
import type { Replayed } from './replay.ts'
import type { TrackTable } from './trackTable.ts'
import { trackTable } from './trackTable.ts'

/** One crossing that was looked into: what the trial depended on, and what came of it. */
export interface RepairedPair {
  /** Rows within which the pair was laid anew. */
  readonly firstRow: number
  readonly lastRow: number
  /** The flows of these rows with their paths at that time, the pair among them. */
  readonly flows: readonly FlowId[]
  readonly paths: readonly Int32Array[]
  /** The better paths; null where none was found. */
  readonly better: readonly [Int32Array, Int32Array] | null
}

export type RepairedPairs = ReadonlyMap<string, RepairedPair>

export interface Repaired {
  /** Path of each flow of the matrix. */
  readonly paths: readonly Int32Array[]
  readonly pairs: RepairedPairs
  readonly searched: readonly number[]
  /** The tracks of these paths, where nothing had to be repaired. */
  readonly tracks: TrackTable | null
}

/**
 * Tries to lay pairs of flows that cross anew, in the order of their flows. A pair is judged by the flows of its own
 * rows alone: after an edit only those are tried again whose rows or flows are not as they were.
 */
export function repairCrossings(
  matrix: Matrix,
  graph: Graph,
  base: Replayed,
  previous: { readonly pairs: RepairedPairs; readonly graph: Graph } | null,
): Repaired {
  const paths: Int32Array[] = matrix.flows.map(() => new Int32Array(0))
  for (const { turn, laid } of base.flows) paths[turn.flow] = laid.corners
  const spans = paths.map((path) => rowsOf(graph, path))
  const pairs = new Map<string, RepairedPair>()
  const searched: number[] = []
  let trial: Trial | null = null
  const tracks = trackTable(
    matrix,
    graph,
    paths,
    base.flows.map(({ turn }) => turn.flow),
  )
  let changed = false
  for (const [first, second] of crossingPairs(base.flows, tracks)) {
    const window = windowOf(graph, spans, first, second)
    const key = `${first.id} ${second.id}`
    const known = previous && base.rows ? previous.pairs.get(key) : undefined
    const shift =
      known && previous ? shiftOf(matrix, graph, base, { known, window, paths, graph: previous.graph }) : null
    let better: RepairedPair['better']
    if (known && shift !== null)
      better = known.better && shift !== 0 ? shiftBoth(known.better, shift) : known.better
    else {
      trial ??= createTrial(matrix, graph)
      const tried = trial(first, second, window, paths)
      searched.push(...tried.searched)
      better = tried.better
    }
    pairs.set(key, {
      firstRow: window.firstRow,
      lastRow: window.lastRow,
      flows: window.flows.flatMap((flow) => matrix.flows[flow]?.id ?? []),
      paths: window.flows.flatMap((flow) => paths[flow] ?? []),
      better,
    })
    if (!better) continue
    changed = true
    for (const [flow, path] of [
      [first.flow, better[0]],
      [second.flow, better[1]],
    ] as const) {
      paths[flow] = path
      spans[flow] = rowsOf(graph, path)
    }
  }
  const turns = base.flows.map(({ turn }) => turn)
  for (const [flow, path] of freeTips(matrix, graph, turns, paths)) {
    changed = true
    paths[flow] = path
    searched.push(flow)
  }
  return { paths, pairs, searched, tracks: changed ? null : tracks }
}

/** By how many nodes all a known trial depended on has moved together; null if anything is not as it was. */
function shiftOf(
  matrix: Matrix,
  graph: Graph,
  { rows, altered }: Replayed,
  now: {
    readonly known: RepairedPair
    readonly window: Window
    readonly paths: readonly Int32Array[]
    readonly graph: Graph
  },
): number | null {
  const { known, window, paths } = now
  if (!rows || known.flows.length !== window.flows.length) return null
  const { newRow, reshaped } = rows
  if (newRow[known.firstRow] !== window.firstRow || newRow[known.lastRow] !== window.lastRow) return null
  if (known.lastRow - known.firstRow !== window.lastRow - window.firstRow) return null
  for (let row = window.firstRow; row <= window.lastRow; row++) if (reshaped[row] === 1) return null
  const lines = (graph.y.first[window.firstRow] ?? 0) - (now.graph.y.first[known.firstRow] ?? 0)
  const shift = lines * graph.x.lines
  const same = window.flows.every((flow, index) => {
    if (matrix.flows[flow]?.id !== known.flows[index] || altered.has(flow)) return false
    const [before, after] = [known.paths[index], paths[flow]]
    if (shift === 0 && before === after) return true
    return before?.length === after?.length && before?.every((node, i) => node + shift === after?.[i])
  })
  return same ? shift : null
}

function shiftBoth(
  [a, b]: readonly [Int32Array, Int32Array],
  nodes: number,
): readonly [Int32Array, Int32Array] {
  return [a.map((node) => node + nodes), b.map((node) => node + nodes)]
}

type Pair = readonly [Turn, Turn]

/** Pairs of flows whose paths cross, the one laid first in front, in the order of both. */
function crossingPairs(flows: readonly LaidFlow[], tracks: TrackTable): readonly Pair[] {
  const turnOf: Turn[] = []
  for (const { turn } of flows) turnOf[turn.flow] = turn
  const pairs = new Map<string, Pair>()
  for (const { upright, flat } of pathCrossings(tracks)) {
    const [a, b] = [turnOf[upright.flow], turnOf[flat.flow]]
    if (!a || !b) continue
    const pair: Pair = compareTurns(a, b) < 0 ? [a, b] : [b, a]
    pairs.set(`${pair[0].flow} ${pair[1].flow}`, pair)
  }
  return [...pairs.values()].toSorted(([a, b], [c, d]) => compareTurns(b, d) || compareTurns(a, c))
}
