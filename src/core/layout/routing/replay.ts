import { highestBand, lowestBand } from './axis.ts'
import type { Turn } from './flowOrder.ts'
import { compareTurns } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import type { Laid, LaidFlow } from './layFlow.ts'
import type { Matrix, MatrixFlow } from './matrix.ts'
import { demandsOf, sameRoute } from './pinnedRoute.ts'
import type { ChangedRows } from './changedRows.ts'
import { changedRows } from './changedRows.ts'

/** A laying of all flows in their order, for the next one to replay. */
export interface Laying {
  readonly matrix: Matrix
  readonly graph: Graph
  /** In the order they were laid. */
  readonly flows: readonly LaidFlow[]
}

export interface Replayed {
  readonly flows: readonly LaidFlow[]
  readonly searched: readonly number[]
  /** Flows that are new or ask for something else than before. */
  readonly altered: ReadonlySet<number>
  /** Which rows hold something new now; null after laying from scratch. */
  readonly rows: ChangedRows | null
}

/** How one flow is laid: `replay` takes a known path over, `search` looks for a new one. */
export interface Layer {
  readonly search: (turn: Turn) => Laid
  readonly replay: (turn: Turn, laid: Laid) => void
}

/**
 * Lays all flows in their order, and searches only where what a search looked at before has changed: the shapes of
 * its rows or the paths laid before it there. So the result is the one from scratch, whatever the history.
 */
export function layReplaying(
  matrix: Matrix,
  graph: Graph,
  turns: readonly Turn[],
  { layer, previous }: { readonly layer: Layer; readonly previous: Laying | null },
): Replayed {
  const flows: LaidFlow[] = []
  const searched: number[] = []
  const altered = new Set<number>()
  const search = (turn: Turn) => {
    const laid = layer.search(turn)
    flows.push({ turn, laid })
    searched.push(turn.flow)
    return laid
  }
  const rows = previous && changedRows(previous.matrix, matrix)
  if (!previous || !rows) {
    for (const turn of turns) search(turn)
    return { flows, searched, altered, rows: null }
  }
  const { dirty, newRow } = rows
  const replayed = previous.flows
  let next = 0
  const retire = ({ laid }: LaidFlow) => markOld(laid)
  for (const turn of turns) {
    for (; next < replayed.length; next++) {
      const old = replayed[next]
      if (!old || compareTurns(old.turn, turn) >= 0) break
      retire(old)
    }
    const old = replayed[next]
    if (!old || compareTurns(old.turn, turn) !== 0) {
      altered.add(turn.flow)
      markNew(search(turn))
      continue
    }
    next++
    const alike = sameFlow(previous.matrix, matrix, old.turn, turn) && !revives(old.laid, turn)
    if (!alike) altered.add(turn.flow)
    const shift = alike ? shiftOf(old.laid) : null
    if (shift !== null) {
      const laid = shift === 0 ? old.laid : shifted(old.laid, shift)
      flows.push({ turn, laid })
      layer.replay(turn, laid)
      continue
    }
    const laid = search(turn)
    if (!alike || !samePath(old.laid, laid)) {
      markOld(old.laid)
      markNew(laid)
    }
  }
  for (; next < replayed.length; next++) {
    const old = replayed[next]
    if (old) retire(old)
  }
  return { flows, searched, altered, rows }

  /** A pinned route whose channels were gone and are back. */
  function revives({ suspended }: Laid, { flow }: Turn): boolean {
    const route = suspended ? matrix.flows[flow]?.route : null
    return route ? demandsOf(matrix, graph, route) !== null : false
  }

  function markOld(laid: Laid): void {
    const [first, last] = rowsOf((previous ?? { graph }).graph, laid.corners)
    for (let row = first; row <= last; row++) {
      const now = newRow[row] ?? -1
      if (now >= 0) dirty[now] = 1
    }
  }

  function markNew({ corners }: Laid): void {
    const [first, last] = rowsOf(graph, corners)
    for (let row = first; row <= last; row++) dirty[row] = 1
  }

  /** By how many lines a path moved as a whole; null if anything its search looked at has changed. */
  function shiftOf({
    firstRow,
    lastRow,
  }: Laid): { readonly lines: number; readonly rows: number } | 0 | null {
    const [first, last] = [newRow[firstRow] ?? -1, newRow[lastRow] ?? -1]
    if (first < 0 || last - first !== lastRow - firstRow) return null
    for (let row = first; row <= last; row++) if (dirty[row] === 1) return null
    const lines = (graph.y.first[first] ?? 0) - (previous?.graph.y.first[firstRow] ?? 0)
    return lines === 0 && first === firstRow ? 0 : { lines, rows: first - firstRow }
  }

  function shifted(laid: Laid, by: { readonly lines: number; readonly rows: number }): Laid {
    return {
      corners: laid.corners.map((node) => node + by.lines * graph.x.lines),
      firstRow: laid.firstRow + by.rows,
      lastRow: laid.lastRow + by.rows,
      suspended: laid.suspended,
    }
  }

  function samePath(old: Laid, now: Laid): boolean {
    const first = newRow[old.firstRow] ?? -1
    if (first < 0 || old.corners.length !== now.corners.length) return false
    const lines = (graph.y.first[first] ?? 0) - (previous?.graph.y.first[old.firstRow] ?? 0)
    return old.corners.every((node, i) => node + lines * graph.x.lines === now.corners[i])
  }
}

/** Rows a path touches; a channel touches the rows on both sides. */
export function rowsOf({ x, y }: Graph, corners: Int32Array): readonly [number, number] {
  let [low, high] = [Infinity, -1]
  for (const node of corners) {
    low = Math.min(low, node)
    high = Math.max(high, node)
  }
  if (high < 0) return [0, -1]
  return [lowestBand(y, Math.floor(low / x.lines)), highestBand(y, Math.floor(high / x.lines))]
}

/** Whether a flow asks for the same as before, apart from sizes. */
function sameFlow(before: Matrix, after: Matrix, oldTurn: Turn, turn: Turn): boolean {
  const [old, now] = [before.flows[oldTurn.flow], after.flows[turn.flow]]
  if (!old || !now) return false
  const id = (matrix: Matrix, index: number) => matrix.shapes[index]?.id
  const a = oldTurn.relation
  const b = turn.relation
  return (
    id(before, old.from) === id(after, now.from) &&
    id(before, old.to) === id(after, now.to) &&
    sameStyle(old, now) &&
    sameRoute(old.route, now.route) &&
    a.kind === b.kind &&
    a.across === b.across &&
    a.rows === b.rows &&
    a.lanes === b.lanes &&
    a.leaveFree === b.leaveFree
  )
}

function sameStyle(a: MatrixFlow, b: MatrixFlow): boolean {
  return a.dashed === b.dashed && a.directed === b.directed && (a.label === null) === (b.label === null)
}
