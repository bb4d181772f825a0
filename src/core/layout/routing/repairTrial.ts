import type { Turn } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import { createLayAgain, type Pair, type Paths } from './layAgain.ts'
import type { Matrix } from './matrix.ts'
import { pathCrossings } from './pathCrossings.ts'
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
  const { both, one } = createLayAgain(matrix, graph)
  return (first, second, window, paths) => {
    const others = window.flows.filter((flow) => flow !== first.flow && flow !== second.flow)
    if (others.length > mostNeighbours) return { better: null, searched: [] }
    const current = bothOf(paths[first.flow], paths[second.flow])
    const judge = createJudge(matrix, graph, { first, second, others, paths })
    const pair: Pair = { turns: [first, second], window, paths }
    const turned: Pair = { turns: [second, first], window, paths }
    let least: number | null = null
    let best: { readonly score: number; readonly paths: Paths } | null = null
    for (const way of [
      () => both(pair),
      () => turnedRound(both(turned)),
      () => one(pair, 0),
      () => one(pair, 1),
    ]) {
      const found = way()
      // Most ways lead back to the paths there are, or to those found before: judging is dearer than comparing.
      if (!found || samePaths(found, current) || (best && samePaths(found, best.paths))) continue
      least ??= judge.whole(current)
      const limit = (best?.score ?? least) - 1e-6
      if (judge.alone(found) >= limit) continue
      const score = judge.whole(found)
      if (score < limit) best = { score, paths: found }
    }
    return { better: best?.paths ?? null, searched: [first.flow, second.flow] }
  }
}

function turnedRound(paths: Paths | null): Paths | null {
  return paths && [paths[1], paths[0]]
}

function bothOf(a: Int32Array | undefined, b: Int32Array | undefined): Paths {
  return [a ?? new Int32Array(0), b ?? new Int32Array(0)]
}

function samePaths(some: Paths, others: Paths): boolean {
  return some.every(
    (path, index) =>
      path.length === others[index]?.length && path.every((node, i) => node === others[index]?.[i]),
  )
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

/** What a pair's paths cost: alone, and among their neighbours with all crossings there. */
interface Judge {
  readonly alone: (pair: Paths) => number
  readonly whole: (pair: Paths) => number
}

function createJudge(
  matrix: Matrix,
  graph: Graph,
  { first, second, others, paths }: Neighbours & { readonly first: Turn; readonly second: Turn },
): Judge {
  // The order of laying decides who joins whom; ids make it the same whatever else the chart holds.
  const flows = [first.flow, second.flow, ...others]
  const part: Matrix = { ...matrix, flows: flows.flatMap((flow) => matrix.flows[flow] ?? []) }
  const order = flows.map((_, index) => index)
  const alone: Judge['alone'] = (pair) => {
    const bends = pair.reduce((sum, corners) => sum + Math.max(0, corners.length - 2), 0)
    const length = pair.reduce((sum, corners) => sum + lengthOf(graph, corners), 0)
    const stubs =
      shortStubs(matrix, graph, first.flow, pair[0]) + shortStubs(matrix, graph, second.flow, pair[1])
    return price.stub * stubs + price.bend * bends + price.length * length
  }
  return {
    alone,
    whole(pair) {
      const all = [...pair, ...others.map((flow) => paths[flow] ?? new Int32Array(0))]
      const tracks = trackTable(part, graph, all, order)
      return alone(pair) + price.crossing * pathCrossings(tracks).length
    },
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
