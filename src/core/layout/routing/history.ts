import type { ChangedRows } from './changedRows.ts'
import type { Turn } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import type { Laid, LaidFlow } from './layFlow.ts'
import type { Matrix, MatrixFlow } from './matrix.ts'
import { demandsOf, sameRoute } from './pinnedRoute.ts'
import { rowsOf } from './laidPath.ts'

/** What a replay asks about the laying before, in terms of the matrix now. */
export interface History {
  readonly asksTheSame: (before: LaidFlow, now: Turn) => boolean
  /** A path where it stands now; null if anything its search looked at has changed. */
  readonly carriedOver: (laid: Laid) => Laid | null
  readonly isSamePath: (before: Laid, now: Laid) => boolean
  /** Marks the rows of a path as changed for all flows laid later. */
  readonly markOld: (laid: Laid) => void
  readonly markNew: (laid: Laid) => void
}

interface Stage {
  readonly matrix: Matrix
  readonly graph: Graph
}

export function createHistory(before: Stage, now: Stage, { dirty, newRow }: ChangedRows): History {
  const columns = now.graph.x.lines
  /** How many nodes a row has moved on. */
  const nodesFrom = (oldRow: number, row: number) =>
    ((now.graph.y.first[row] ?? 0) - (before.graph.y.first[oldRow] ?? 0)) * columns
  return {
    asksTheSame: ({ turn, laid }, next) =>
      sameFlow(before.matrix, now.matrix, turn, next) && !(laid.suspended && mayRevive(now, next)),
    carriedOver(laid) {
      const { corners, firstRow, lastRow, suspended } = laid
      const [first, last] = [newRow[firstRow] ?? -1, newRow[lastRow] ?? -1]
      if (first < 0 || last - first !== lastRow - firstRow) return null
      for (let row = first; row <= last; row++) if (dirty[row] === 1) return null
      const nodes = nodesFrom(firstRow, first)
      if (nodes === 0 && first === firstRow) return laid
      return { corners: corners.map((node) => node + nodes), firstRow: first, lastRow: last, suspended }
    },
    isSamePath(old, laid) {
      const first = newRow[old.firstRow] ?? -1
      if (first < 0 || old.corners.length !== laid.corners.length) return false
      const nodes = nodesFrom(old.firstRow, first)
      return old.corners.every((node, index) => node + nodes === laid.corners[index])
    },
    markOld({ corners }) {
      const [first, last] = rowsOf(before.graph, corners)
      for (let row = first; row <= last; row++) {
        const place = newRow[row] ?? -1
        if (place >= 0) dirty[place] = 1
      }
    },
    markNew({ corners }) {
      const [first, last] = rowsOf(now.graph, corners)
      dirty.fill(1, first, last + 1)
    },
  }
}

/** A pinned route whose channels were gone and are back. */
function mayRevive({ matrix, graph }: Stage, { flow }: Turn): boolean {
  const route = matrix.flows[flow]?.route
  return route ? demandsOf(matrix, graph, route) !== null : false
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
