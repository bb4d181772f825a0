import type { Graph } from './graph.ts'
import { directionOf } from './laidPath.ts'
import type { Matrix, MatrixFlow } from './matrix.ts'

/** What the flows laid so far take up, as a later search sees it. */
export interface Occupancy {
  /** Lines that pass a node straight: two per node, vertical then horizontal. Merged flows count once. */
  readonly passes: Uint8Array
  /** Per node and axis: 1 where a flow's straight way from or to a tip passes; it cannot step aside. */
  readonly stems: Uint8Array
  /** Linked lists of the flows that arrive at a node in a direction: `node * 4 + direction`. */
  readonly heads: Int32Array
  readonly next: number[]
  readonly users: number[]
  /** Flows at each side of each shape: `shape * 4 + side`. */
  readonly sides: (readonly SideUse[] | undefined)[]
  /** The lines within which the flows lie that end at each shape, and those that begin there and may form a comb. */
  readonly arrivals: (LineBox | undefined)[]
  readonly departures: (LineBox | undefined)[]
}

/** Lines of both axes around paths. */
export interface LineBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface SideUse {
  readonly flow: number
  readonly enters: boolean
}

export function emptyOccupancy(matrix: Matrix, graph: Graph): Occupancy {
  return {
    passes: new Uint8Array(graph.nodes * 2),
    stems: new Uint8Array(graph.nodes * 2),
    heads: new Int32Array(graph.nodes * 4).fill(-1),
    next: [],
    users: [],
    sides: Array.from<readonly SideUse[] | undefined>({ length: matrix.shapes.length * 4 }),
    arrivals: Array.from<LineBox | undefined>({ length: matrix.shapes.length }),
    departures: Array.from<LineBox | undefined>({ length: matrix.shapes.length }),
  }
}

/** Empties an occupancy for the next trial. */
export function clear(occupancy: Occupancy): void {
  occupancy.passes.fill(0)
  occupancy.stems.fill(0)
  occupancy.heads.fill(-1)
  occupancy.next.length = 0
  occupancy.users.length = 0
  occupancy.sides.fill(undefined)
  occupancy.arrivals.fill(undefined)
  occupancy.departures.fill(undefined)
}

/** Whether a laid flow stands at a tip with another one that it does not enter together with. */
export function sharesTip({ sides }: Occupancy, matrix: Matrix, index: number): boolean {
  const flow = matrix.flows[index]
  if (!flow) return false
  return [flow.from, flow.to].some((shape) => {
    if (!hasTips(matrix, shape)) return false
    return [0, 1, 2, 3].some((side) => {
      const uses = sides[shape * 4 + side] ?? []
      const own = uses.find((use) => use.flow === index)
      return own !== undefined && uses.some((use) => use.flow !== index && !(use.enters && own.enters))
    })
  })
}

/** Flows that may share the end of their paths: one target, one style, different sources. */
export function mayMerge(a: MatrixFlow, b: MatrixFlow): boolean {
  return a.to === b.to && a.from !== b.from && a.dashed === b.dashed && a.directed && b.directed
}

/** Flows that may share the start of their paths: unlabelled, one style, one source that is no decision. */
export function mayComb(matrix: Matrix, a: MatrixFlow, b: MatrixFlow): boolean {
  return a.from === b.from && a.to !== b.to && a.dashed === b.dashed && combs(matrix, a) && combs(matrix, b)
}

function combs({ shapes }: Matrix, flow: MatrixFlow): boolean {
  return flow.directed && flow.label === null && shapes[flow.from]?.kind !== 'decision'
}

/** Decisions, circles and pentagons are left and entered at exact points. */
export function hasTips({ shapes }: Matrix, shape: number): boolean {
  const kind = shapes[shape]?.kind
  return kind === 'decision' || kind === 'connector' || kind === 'offPageConnector'
}

/** Adds a flow's path to what later searches see. */
export function lay(
  occupancy: Occupancy,
  matrix: Matrix,
  graph: Graph,
  index: number,
  corners: Int32Array,
): void {
  const flow = matrix.flows[index]
  if (!flow) return
  const columns = graph.x.lines
  for (let i = 0; i + 1 < corners.length; i++) {
    const [from, to] = [corners[i] ?? 0, corners[i + 1] ?? 0]
    const direction = directionOf(from, to, columns)
    const stem =
      (i === 0 && hasTips(matrix, flow.from)) || (i === corners.length - 2 && hasTips(matrix, flow.to))
    const step = direction === 0 ? -columns : direction === 1 ? 1 : direction === 2 ? columns : -1
    if (stem) occupancy.stems[from * 2 + (direction & 1)] = 1
    for (let node = from + step; ; node += step) {
      const shared = arrive(occupancy, matrix, index, node * 4 + direction)
      const mark = node * 2 + (direction & 1)
      if (stem) occupancy.stems[mark] = 1
      if (node === to) break
      if (!shared) occupancy.passes[mark] = (occupancy.passes[mark] ?? 0) + 1
    }
  }
  const start = directionOf(corners[0] ?? 0, corners[1] ?? 0, columns)
  const end = directionOf(corners.at(-2) ?? 0, corners.at(-1) ?? 0, columns)
  addSide(occupancy, flow.from * 4 + start, { flow: index, enters: false })
  addSide(occupancy, flow.to * 4 + ((end + 2) & 3), { flow: index, enters: true })
  occupancy.arrivals[flow.to] = boxAround(occupancy.arrivals[flow.to], corners, columns)
  if (combs(matrix, flow))
    occupancy.departures[flow.from] = boxAround(occupancy.departures[flow.from], corners, columns)
}

function boxAround(box: LineBox | undefined, corners: Int32Array, columns: number): LineBox {
  let { left, right, top, bottom } = box ?? { left: Infinity, right: -1, top: Infinity, bottom: -1 }
  for (const node of corners) {
    left = Math.min(left, node % columns)
    right = Math.max(right, node % columns)
    top = Math.min(top, Math.floor(node / columns))
    bottom = Math.max(bottom, Math.floor(node / columns))
  }
  return { left, right, top, bottom }
}

/** Whether the stretch is one that this flow shares with an earlier one. */
function arrive(occupancy: Occupancy, matrix: Matrix, index: number, slot: number): boolean {
  const shared = sharing(occupancy, matrix, index, slot) !== 'none'
  occupancy.next.push(occupancy.heads[slot] ?? -1)
  occupancy.users.push(index)
  occupancy.heads[slot] = occupancy.users.length - 1
  return shared
}

/** Whether a flow that arrives at a node in a direction could merge or comb with a flow that does so already. */
export function sharing(
  occupancy: Occupancy,
  matrix: Matrix,
  index: number,
  slot: number,
): 'none' | 'merge' | 'comb' {
  let found: 'none' | 'comb' = 'none'
  const flow = matrix.flows[index]
  for (let entry = occupancy.heads[slot] ?? -1; entry >= 0; entry = occupancy.next[entry] ?? -1) {
    const other = matrix.flows[occupancy.users[entry] ?? -1]
    if (!flow || !other) continue
    if (mayMerge(flow, other)) return 'merge'
    if (mayComb(matrix, flow, other)) found = 'comb'
  }
  return found
}

function addSide(occupancy: Occupancy, slot: number, use: SideUse): void {
  occupancy.sides[slot] = [...(occupancy.sides[slot] ?? []), use]
}
