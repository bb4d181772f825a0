import type { Matrix, MatrixShape } from '@/core/layout/routing/matrix.ts'
import { flowId, stepId } from '@/core/model/ids.ts'

type Edit = (matrix: Matrix, random: () => number, name: string) => Matrix

const at = (random: () => number, count: number) => Math.floor(random() * count)

/** Puts the shapes back into reading order and lets the flows follow; flows of removed shapes go. */
function inOrder(matrix: Matrix, shapes: readonly (MatrixShape | null)[]): Matrix {
  const order = shapes
    .flatMap((shape, index) => (shape ? [{ shape, index }] : []))
    .toSorted(
      ({ shape: a }, { shape: b }) =>
        a.row - b.row || a.lane - b.lane || a.rowLine - b.rowLine || a.laneLine - b.laneLine,
    )
  const now = new Map(order.map(({ index }, position) => [index, position]))
  const flows = matrix.flows.flatMap((flow) => {
    const [from, to] = [now.get(flow.from), now.get(flow.to)]
    return from === undefined || to === undefined ? [] : [{ ...flow, from, to }]
  })
  return { ...matrix, shapes: order.map(({ shape }) => shape), flows }
}

export const moveShape: Edit = (matrix, random) => {
  const index = at(random, matrix.shapes.length)
  const lane = at(random, matrix.lanes.length)
  const row = Math.min(
    matrix.rows.length - 1,
    Math.max(0, (matrix.shapes[index]?.row ?? 0) + at(random, 5) - 2),
  )
  if (matrix.shapes.some((shape) => shape.lane === lane && shape.row === row)) return matrix
  const laneLine = (matrix.lanes[lane]?.places ?? 1) - 1
  const rowLine = (matrix.rows[row]?.places ?? 1) - 1
  return inOrder(
    matrix,
    matrix.shapes.map((shape, i) => (i === index ? { ...shape, lane, row, laneLine, rowLine } : shape)),
  )
}

export const insertRow: Edit = (matrix, random, name) => {
  const row = at(random, matrix.rows.length + 1)
  const rows = matrix.rows.toSpliced(row, 0, { step: stepId(`new ${name}`), places: 1, height: 26 })
  return {
    ...matrix,
    rows,
    shapes: matrix.shapes.map((shape) => (shape.row >= row ? { ...shape, row: shape.row + 1 } : shape)),
  }
}

export const removeRow: Edit = (matrix, random) => {
  const row = at(random, matrix.rows.length)
  if (matrix.rows.length < 3) return matrix
  return inOrder(
    { ...matrix, rows: matrix.rows.toSpliced(row, 1) },
    matrix.shapes.map((shape) =>
      shape.row === row ? null : shape.row > row ? { ...shape, row: shape.row - 1 } : shape,
    ),
  )
}

export const swapRows: Edit = (matrix, random) => {
  const [a, b] = [at(random, matrix.rows.length), at(random, matrix.rows.length)]
  const rowA = matrix.rows[a]
  const rowB = matrix.rows[b]
  if (!rowA || !rowB) return matrix
  const moved = (row: number) => (row === a ? b : row === b ? a : row)
  return inOrder(
    { ...matrix, rows: matrix.rows.with(a, rowB).with(b, rowA) },
    matrix.shapes.map((shape) => ({ ...shape, row: moved(shape.row) })),
  )
}

export const addFlow: Edit = (matrix, random, name) => {
  const from = at(random, matrix.shapes.length)
  const to = Math.min(matrix.shapes.length - 1, Math.max(0, from + at(random, 13) - 6))
  if (from === to || matrix.flows.some((flow) => flow.from === from && flow.to === to)) return matrix
  const flow = { from, to, label: null, dashed: random() < 0.2, directed: true, refuses: false, route: null }
  return { ...matrix, flows: [...matrix.flows, { ...flow, id: flowId(`g ${name}`) }] }
}

export const removeFlow: Edit = (matrix, random) => ({
  ...matrix,
  flows: matrix.flows.toSpliced(at(random, matrix.flows.length), 1),
})

export const relabelFlow: Edit = (matrix, random) => {
  const index = at(random, matrix.flows.length)
  const label = random() < 0.5 ? null : { width: 8, height: 3.8 }
  return { ...matrix, flows: matrix.flows.map((flow, i) => (i === index ? { ...flow, label } : flow)) }
}

export const resizeRow: Edit = (matrix, random) => {
  const index = at(random, matrix.rows.length)
  const height = 26 + 20 * random()
  return { ...matrix, rows: matrix.rows.map((row, i) => (i === index ? { ...row, height } : row)) }
}

export const pinFlow: Edit = (matrix, random) => {
  const index = at(random, matrix.flows.length)
  const after = matrix.lanes[at(random, matrix.lanes.length)]?.actor ?? null
  const step = matrix.rows[at(random, matrix.rows.length)]?.step ?? null
  const through =
    random() < 0.5 ? [{ kind: 'lane', after } as const] : [{ kind: 'row', after: step } as const]
  const route = random() < 0.3 ? null : { leave: 'right' as const, through }
  return { ...matrix, flows: matrix.flows.map((flow, i) => (i === index ? { ...flow, route } : flow)) }
}

export const edits: readonly Edit[] = [
  moveShape,
  insertRow,
  removeRow,
  swapRows,
  addFlow,
  removeFlow,
  relabelFlow,
  resizeRow,
  pinFlow,
]
