import type { Axis } from './axis.ts'
import { axisOf } from './axis.ts'
import type { Matrix } from './matrix.ts'
import { weights } from './weights.ts'

/**
 * The routing graph: its nodes are where the lines of both axes meet, row by row from the top left. Directions of
 * travel and sides of shapes are numbers clockwise from 0: up or top, right, down or bottom, left.
 */
export interface Graph {
  readonly x: Axis
  readonly y: Axis
  readonly nodes: number
  /** The lines that meet in each node. */
  readonly column: Int32Array
  readonly line: Int32Array
  /** The next node in each direction: `node * 4 + direction`; -1 at the edges. */
  readonly neighbour: Int32Array
  /** Node of each shape. */
  readonly shapeNode: Int32Array
  /** 1 where a node lies in an occupied cell: only that cell's own flows pass, straight. */
  readonly occupied: Uint8Array
  /** Shapes whose surroundings cover a node (up to two; -1 none): only their own link passes between two. */
  readonly firstCover: Int32Array
  readonly secondCover: Int32Array
}

export function graphOf(matrix: Matrix): Graph {
  const x = axisOf(
    matrix.lanes.map(({ places }) => places),
    weights.lane,
  )
  const y = axisOf(
    matrix.rows.map(({ places }) => places),
    weights.row,
  )
  const nodes = x.lines * y.lines
  const graph: Graph = {
    x,
    y,
    nodes,
    ...gridOf(x.lines, y.lines),
    shapeNode: new Int32Array(matrix.shapes.length),
    occupied: new Uint8Array(nodes),
    firstCover: new Int32Array(nodes).fill(-1),
    secondCover: new Int32Array(nodes).fill(-1),
  }
  matrix.shapes.forEach((shape, index) => {
    const column = (x.first[shape.lane] ?? 0) + shape.laneLine
    const line = (y.first[shape.row] ?? 0) + shape.rowLine
    graph.shapeNode[index] = line * x.lines + column
    occupy(graph, shape.lane, shape.row)
    cover(graph, index, column, line)
  })
  return graph
}

function gridOf(columns: number, lines: number): Pick<Graph, 'column' | 'line' | 'neighbour'> {
  const nodes = columns * lines
  const grid = {
    column: new Int32Array(nodes),
    line: new Int32Array(nodes),
    neighbour: new Int32Array(nodes * 4).fill(-1),
  }
  for (let line = 0, node = 0; line < lines; line++)
    for (let column = 0; column < columns; column++, node++) {
      grid.column[node] = column
      grid.line[node] = line
      if (line > 0) grid.neighbour[node * 4] = node - columns
      if (column + 1 < columns) grid.neighbour[node * 4 + 1] = node + 1
      if (line + 1 < lines) grid.neighbour[node * 4 + 2] = node + columns
      if (column > 0) grid.neighbour[node * 4 + 3] = node - 1
    }
  return grid
}

function occupy({ x, y, occupied }: Graph, lane: number, row: number): void {
  for (let line = y.first[row] ?? 0; line < (y.first[row + 1] ?? 0) - 1; line++)
    for (let column = x.first[lane] ?? 0; column < (x.first[lane + 1] ?? 0) - 1; column++)
      occupied[line * x.lines + column] = 1
}

/** A shape covers the centre lines next to its own, too: a gap between two shapes of a cell belongs to both. */
function cover({ x, y, firstCover, secondCover }: Graph, shape: number, column: number, line: number): void {
  for (let j = line - 1; j <= line + 1; j++)
    for (let i = column - 1; i <= column + 1; i++) {
      if (y.isCentre[j] !== 1 || x.isCentre[i] !== 1) continue
      const node = j * x.lines + i
      if (firstCover[node] === -1) firstCover[node] = shape
      else if (secondCover[node] === -1) secondCover[node] = shape
    }
}
