import { highestBand, lowestBand } from './axis.ts'
import type { Graph } from './graph.ts'
import type { Heap } from './heap.ts'
import { createHeap } from './heap.ts'
import { lowerBoundOf } from './lowerBound.ts'
import type { Matrix, MatrixFlow } from './matrix.ts'
import { moveCostOf } from './moveCost.ts'
import type { Occupancy } from './occupancy.ts'
import type { Relation } from './relation.ts'
import { companyCost, enteringCosts, leavingCosts } from './sideCosts.ts'

/** A cheapest path, and the rows a search looked at: while they stay as they were, so does the path. */
export interface Found {
  readonly corners: Int32Array
  readonly firstRow: number
  readonly lastRow: number
}

/** What a pinned route demands; an automatic one demands nothing. */
export interface Demands {
  /** -1 leaves the side to the search. */
  readonly leave: number
  readonly enter: number
  /** Lines to run along, in order, each with its direction's axis (0 vertical, 1 horizontal). */
  readonly through: readonly { readonly axis: number; readonly line: number }[]
  /** A shape walled in by others of its cell may be left between them. */
  readonly squeezes?: boolean
}

export const noDemands: Demands = { leave: -1, enter: -1, through: [] }

/** What every search of one matrix shares. */
export interface SearchRoom {
  readonly matrix: Matrix
  readonly graph: Graph
  readonly occupancy: Occupancy
  /** Multiplies the price of a crossing: a repair asks for more. */
  readonly crossingFactor: number
  readonly scratch: Scratch
  /** Horizontal lines that a repair stays within. */
  readonly window?: { readonly first: number; readonly last: number }
}

export interface Scratch {
  readonly heap: Heap
  costs: Int32Array
  cameFrom: Int8Array
  stamps: Int32Array
  stamp: number
}

export function createScratch(): Scratch {
  return {
    heap: createHeap(),
    costs: new Int32Array(0),
    cameFrom: new Int8Array(0),
    stamps: new Int32Array(0),
    stamp: 0,
  }
}

/** Where a state came from: the direction before, `fromSource`, plus `advanced` after a demanded channel was begun. */
const fromSource = 4
const advanced = 8

/**
 * The cheapest path of a flow by A*: length, bends, crossings, sides, company. A state is a node, the direction
 * it was entered in and how many of the demanded channels were run along. Null when a demand cannot be met.
 */
export function searchPath(
  room: SearchRoom,
  index: number,
  relation: Relation,
  demands: Demands = noDemands,
): Found | null {
  const { matrix, graph, scratch } = room
  const flow = matrix.flows[index]
  if (!flow) return null
  const [source, target] = [graph.shapeNode[flow.from] ?? 0, graph.shapeNode[flow.to] ?? 0]
  const layer = graph.nodes * 4
  const stages = demands.through.length
  reset(scratch, layer * (stages + 1))
  const search = new Int32Array([graph.y.lines, -1])
  const step = stepsOf(graph)
  const firstNode = (room.window?.first ?? 0) * graph.x.lines
  const endNode = ((room.window?.last ?? graph.y.lines) + 1) * graph.x.lines
  const atLeast = lowerBoundOf(room, flow)
  const moveCost = moveCostOf(room, index, flow)
  const price = {
    leaving: sideCosts(room, flow, relation, false),
    entering: sideCosts(room, flow, relation, true),
  }

  const reach = (state: number, cost: number, came: number) => {
    if (scratch.stamps[state] === scratch.stamp && (scratch.costs[state] ?? 0) <= cost) return
    scratch.stamps[state] = scratch.stamp
    scratch.costs[state] = cost
    scratch.cameFrom[state] = came
    scratch.heap.push(cost + atLeast((state % layer) >> 2, state & 3), state)
  }

  for (let side = 0; side < 4; side++)
    if (demands.leave < 0 || demands.leave === side)
      reach(source * 4 + side, price.leaving[side] ?? 0, fromSource)

  for (let state = scratch.heap.pop(); state >= 0; state = scratch.heap.pop()) {
    const node = (state % layer) >> 2
    const cost = scratch.costs[state] ?? 0
    const direction = state & 3
    const stage = Math.floor(state / layer)
    if (node === target) return { corners: cornersTo(room, state, layer), ...rowsLooked(graph, search) }
    if (scratch.heap.cost() > cost + atLeast(node, direction)) continue
    for (let turn = 0; turn < 4; turn++) {
      if (turn === 2) continue
      const heading = (direction + turn) & 3
      if (turn !== 0 && graph.occupied[node] === 1) continue
      const next = neighbour(graph, node, heading, step)
      if (next < firstNode || next >= endNode || next === source) continue
      if (demands.squeezes !== true && !passable(graph, flow, next, heading)) continue
      if (next === target && demands.enter >= 0 && demands.enter !== ((heading + 2) & 3)) continue
      look(graph, search, next)
      const added = moveCost(node, next, direction, heading)
      const enter = next === target ? (price.entering[(heading + 2) & 3] ?? 0) : 0
      const gained = advance(graph, demands, stage, node, heading)
      if (next === target && stage + gained < stages) continue
      reach(
        (stage + gained) * layer + next * 4 + heading,
        cost + added + enter,
        direction + gained * advanced,
      )
    }
  }
  return null
}

function reset(scratch: Scratch, states: number): void {
  scratch.heap.clear()
  if (scratch.stamps.length < states) {
    scratch.costs = new Int32Array(states)
    scratch.cameFrom = new Int8Array(states)
    scratch.stamps = new Int32Array(states)
    scratch.stamp = 0
  }
  scratch.stamp++
}

function stepsOf(graph: Graph): readonly number[] {
  return [-graph.x.lines, 1, graph.x.lines, -1]
}

function neighbour({ x, nodes }: Graph, node: number, heading: number, step: readonly number[]): number {
  const next = node + (step[heading] ?? 0)
  if (next < 0 || next >= nodes) return -1
  const column = node % x.lines
  return (heading === 1 && column === x.lines - 1) || (heading === 3 && column === 0) ? -1 : next
}

/** A strange cell is closed; in its own cells a flow runs straight in line with its shape, past no other shape. */
export function passable(graph: Graph, flow: MatrixFlow, node: number, heading: number): boolean {
  if (graph.occupied[node] !== 1) return true
  const [first, second] = [graph.firstCover[node] ?? -1, graph.secondCover[node] ?? -1]
  if (first >= 0 && first !== flow.from && first !== flow.to) return false
  if (second >= 0 && second !== flow.from && second !== flow.to) return false
  return inLine(graph, flow.from, node, heading) || inLine(graph, flow.to, node, heading)
}

function inLine({ x, y, shapeNode }: Graph, shape: number, node: number, heading: number): boolean {
  const at = shapeNode[shape] ?? 0
  const columns = x.lines
  const [column, line] = [node % columns, Math.floor(node / columns)]
  const [ownColumn, ownLine] = [at % columns, Math.floor(at / columns)]
  if (x.band[column] !== x.band[ownColumn] || y.band[line] !== y.band[ownLine]) return false
  return (heading & 1) === 0 ? column === ownColumn : line === ownLine
}

function sideCosts(
  room: SearchRoom,
  flow: MatrixFlow,
  relation: Relation,
  enters: boolean,
): readonly number[] {
  const own = enters ? enteringCosts(relation) : leavingCosts(relation)
  const shape = enters ? flow.to : flow.from
  return own.map(
    (cost, side) => cost + companyCost(room.occupancy, room.matrix, shape * 4 + side, { flow, enters }),
  )
}

function advance(graph: Graph, { through }: Demands, stage: number, node: number, heading: number): number {
  const wanted = through[stage]
  if (!wanted || wanted.axis !== (heading & 1)) return 0
  const line = wanted.axis === 0 ? node % graph.x.lines : Math.floor(node / graph.x.lines)
  return line === wanted.line ? 1 : 0
}

function look(graph: Graph, lines: Int32Array, node: number): void {
  const line = Math.floor(node / graph.x.lines)
  if (line < (lines[0] ?? 0)) lines[0] = line
  if (line > (lines[1] ?? 0)) lines[1] = line
}

function rowsLooked({ y }: Graph, lines: Int32Array): { firstRow: number; lastRow: number } {
  return { firstRow: lowestBand(y, lines[0] ?? 0), lastRow: highestBand(y, lines[1] ?? 0) }
}

/** Walks back from the last state and keeps the nodes where the direction changed. */
function cornersTo({ graph, scratch }: SearchRoom, last: number, layer: number): Int32Array {
  const step = stepsOf(graph)
  const corners: number[] = [(last % layer) >> 2]
  let [node, direction, stage] = [(last % layer) >> 2, last & 3, Math.floor(last / layer)]
  for (;;) {
    const came = scratch.cameFrom[stage * layer + node * 4 + direction] ?? fromSource
    if (came === fromSource) break
    node -= step[direction] ?? 0
    if ((came & 3) !== direction) corners.push(node)
    direction = came & 3
    if (came >= advanced) stage--
  }
  corners.push(node)
  return Int32Array.from(corners.reverse())
}
