import type { Matrix, MatrixFlow } from './matrix.ts'

/** How a flow runs through the matrix, which decides what sides it likes and when it is laid. */
export interface Relation {
  readonly kind: 'forward' | 'row' | 'loop'
  /** -1, 0 or 1: the target lies to the left, in the same line or to the right. */
  readonly across: number
  /** Rows and lanes between source and target. */
  readonly rows: number
  readonly lanes: number
}

export function relationOf({ shapes }: Matrix, flow: MatrixFlow): Relation {
  const [from, to] = [shapes[flow.from], shapes[flow.to]]
  if (!from || !to) throw new Error(`Flow ${flow.id} leaves the matrix`)
  const along = Math.sign(to.row - from.row || to.rowLine - from.rowLine)
  const across = Math.sign(to.lane - from.lane || to.laneLine - from.laneLine)
  const sameRow = from.row === to.row && (along === 0 || from.lane !== to.lane)
  const kind = sameRow || !flow.directed ? 'row' : along < 0 ? 'loop' : 'forward'
  return { kind, across, rows: Math.abs(to.row - from.row), lanes: Math.abs(to.lane - from.lane) }
}
