import type { Matrix, MatrixFlow } from './matrix.ts'

/** How a flow runs through the matrix, which decides what sides it likes and when it is laid. */
export interface Relation {
  readonly kind: 'forward' | 'row' | 'loop'
  /** -1, 0 or 1: the target lies to the left, in the same line or to the right. */
  readonly across: number
  /** Rows and lanes between source and target. */
  readonly rows: number
  readonly lanes: number
  /** Side (1 or 3) that a short loop from the same decision can use with a single bend; -1 if there is none. */
  readonly leaveFree: number
}

/** How each flow of a matrix runs. */
export function relationsOf(matrix: Matrix): readonly Relation[] {
  const relations = matrix.flows.map((flow) => relationOf(matrix, flow))
  const wanted = new Map<number, number>()
  matrix.flows.forEach(({ from, directed }, index) => {
    const relation = relations[index]
    if (!relation || !directed || matrix.shapes[from]?.kind !== 'decision') return
    if (relation.kind === 'loop' && relation.across !== 0 && relation.rows <= shortLoop)
      wanted.set(from, relation.across > 0 ? 1 : 3)
  })
  return relations.map((relation, index) => {
    const side = wanted.get(matrix.flows[index]?.from ?? -1)
    return side === undefined || relation.kind !== 'forward' ? relation : { ...relation, leaveFree: side }
  })
}

/** Rows that a loop may reach back and still enter its target from below. */
const shortLoop = 3

function relationOf({ shapes }: Matrix, flow: MatrixFlow): Relation {
  const [from, to] = [shapes[flow.from], shapes[flow.to]]
  if (!from || !to) throw new Error(`Flow ${flow.id} leaves the matrix`)
  const along = Math.sign(to.row - from.row || to.rowLine - from.rowLine)
  const across = Math.sign(to.lane - from.lane || to.laneLine - from.laneLine)
  const sameRow = from.row === to.row && (along === 0 || from.lane !== to.lane)
  const kind = sameRow || !flow.directed ? 'row' : along < 0 ? 'loop' : 'forward'
  return {
    kind,
    across,
    rows: Math.abs(to.row - from.row),
    lanes: Math.abs(to.lane - from.lane),
    leaveFree: -1,
  }
}
