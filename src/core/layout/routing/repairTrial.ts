import type { Turn } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import type { Matrix } from './matrix.ts'
import type { Occupancy } from './occupancy.ts'
import { clear, emptyOccupancy, lay, sharesTip } from './occupancy.ts'
import { pathCrossings } from './pathCrossings.ts'
import type { Scratch } from './pathSearch.ts'
import { createScratch, searchPath } from './pathSearch.ts'
import { shortStubs } from './shortStubs.ts'
import { trackTable } from './trackTable.ts'

export interface Tried {
  readonly better: readonly [Int32Array, Int32Array] | null
  readonly searched: readonly number[]
}

/** Looks for better paths of two flows that cross, with all others as they are. */
export type Trial = (first: Turn, second: Turn, window: Window, paths: readonly Int32Array[]) => Tried

/** What a repair must gain, in thousandths: bends, crossings, and length in units. */
const price = { bend: 3, crossing: 4, length: 0.3 / 1000, stub: 4 }
/** Where so many flows meet a pair's rows, a trial costs more time than a crossing is worth. */
const mostNeighbours = 60

export function createTrial(matrix: Matrix, graph: Graph): Trial {
  const occupancy = emptyOccupancy(matrix, graph)
  const scratch = createScratch()
  return (first, second, window, paths) => {
    const others = window.flows.filter((flow) => flow !== first.flow && flow !== second.flow)
    if (others.length > mostNeighbours) return { better: null, searched: [] }
    const current = bothOf(paths[first.flow], paths[second.flow])
    const judge = createJudge(matrix, graph, { first, second, others, paths })
    const room = { matrix, graph, occupancy, scratch, window: window.lines }
    let best = { score: judge(current), paths: null as readonly [Int32Array, Int32Array] | null }
    for (const ways of [
      { order: [first, second], factor: 1, keeps: [] },
      { order: [second, first], factor: 1, keeps: [] },
      { order: [first], factor: 3, keeps: [second] },
      { order: [second], factor: 3, keeps: [first] },
    ] as const) {
      const laid = layAgain(room, ways, { others, paths })
      if (!laid) continue
      const found = bothOf(laid.get(first.flow), laid.get(second.flow))
      const score = judge(found)
      if (score < best.score - 1e-6) best = { score, paths: found }
    }
    return { better: best.paths, searched: [first.flow, second.flow] }
  }
}

function bothOf(a: Int32Array | undefined, b: Int32Array | undefined): readonly [Int32Array, Int32Array] {
  return [a ?? new Int32Array(0), b ?? new Int32Array(0)]
}

export interface Window {
  /** Rows and lines within which the pair may be laid anew. */
  readonly firstRow: number
  readonly lastRow: number
  readonly lines: { readonly first: number; readonly last: number }
  /** Flows that touch these rows. */
  readonly flows: readonly number[]
}

/** The rows of both flows and one more on either side; `spans` are the rows of every flow. */
export function windowOf(
  graph: Graph,
  spans: readonly (readonly [number, number])[],
  first: Turn,
  second: Turn,
): Window {
  const own = [first, second].map(({ flow }) => spans[flow] ?? ([0, 0] as const))
  const firstRow = Math.max(0, Math.min(...own.map(([from]) => from)) - 1)
  const lastRow = Math.min(graph.y.bands - 1, Math.max(...own.map(([, to]) => to)) + 1)
  const flows: number[] = []
  spans.forEach(([from, to], flow) => {
    if (to >= firstRow && from <= lastRow) flows.push(flow)
  })
  const lines = { first: (graph.y.first[firstRow] ?? 0) - 1, last: (graph.y.first[lastRow + 1] ?? 0) - 1 }
  return { firstRow, lastRow, lines, flows }
}

interface Neighbours {
  readonly others: readonly number[]
  readonly paths: readonly Int32Array[]
}

function layAgain(
  room: {
    readonly matrix: Matrix
    readonly graph: Graph
    readonly occupancy: Occupancy
    readonly scratch: Scratch
    readonly window: Window['lines']
  },
  ways: { readonly order: readonly Turn[]; readonly factor: number; readonly keeps: readonly Turn[] },
  { others, paths }: Neighbours,
): ReadonlyMap<number, Int32Array> | null {
  const { matrix, graph, occupancy } = room
  clear(occupancy)
  const laid = new Map<number, Int32Array>()
  for (const flow of [...others, ...ways.keeps.map(({ flow }) => flow)])
    lay(occupancy, matrix, graph, flow, paths[flow] ?? new Int32Array(0))
  for (const { flow } of ways.keeps) laid.set(flow, paths[flow] ?? new Int32Array(0))
  for (const { flow, relation } of ways.order) {
    if (matrix.flows[flow]?.route) return null
    const found = searchPath({ ...room, crossingFactor: ways.factor }, flow, relation)
    if (!found) return null
    laid.set(flow, found.corners)
    lay(occupancy, matrix, graph, flow, found.corners)
    if (sharesTip(occupancy, matrix, flow)) return null
  }
  return laid
}

/** What a pair's paths cost among their neighbours. */
function createJudge(
  matrix: Matrix,
  graph: Graph,
  { first, second, others, paths }: Neighbours & { readonly first: Turn; readonly second: Turn },
): (pair: readonly [Int32Array, Int32Array]) => number {
  // The order of laying decides who joins whom; ids make it the same whatever else the chart holds.
  const flows = [first.flow, second.flow, ...others]
  return (pair) => {
    const all = [...pair, ...others.map((flow) => paths[flow] ?? new Int32Array(0))]
    const part: Matrix = { ...matrix, flows: flows.flatMap((flow) => matrix.flows[flow] ?? []) }
    const tracks = trackTable(
      part,
      graph,
      all,
      all.map((_, index) => index),
    )
    const bends = pair.reduce((sum, corners) => sum + Math.max(0, corners.length - 2), 0)
    const length = pair.reduce((sum, corners) => sum + lengthOf(graph, corners), 0)
    const stubs =
      shortStubs(matrix, graph, first.flow, pair[0]) + shortStubs(matrix, graph, second.flow, pair[1])
    return (
      price.stub * stubs +
      price.bend * bends +
      price.crossing * pathCrossings(tracks).length +
      price.length * length
    )
  }
}

function lengthOf({ x, y }: Graph, corners: Int32Array): number {
  let length = 0
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1] ?? 0, corners[i] ?? 0]
    length += Math.abs((x.place[a % x.lines] ?? 0) - (x.place[b % x.lines] ?? 0))
    length += Math.abs((y.place[Math.floor(a / x.lines)] ?? 0) - (y.place[Math.floor(b / x.lines)] ?? 0))
  }
  return length
}
