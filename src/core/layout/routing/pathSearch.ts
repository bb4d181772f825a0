import { highestBand, lowestBand } from './axis.ts'
import type { Graph } from './graph.ts'
import type { Heap } from './heap.ts'
import { createHeap } from './heap.ts'
import { lowerBoundOf } from './lowerBound.ts'
import type { Matrix, MatrixFlow } from './matrix.ts'
import type { MoveCost } from './moveCost.ts'
import { moveCostOf } from './moveCost.ts'
import type { Occupancy } from './occupancy.ts'
import type { Relation } from './relation.ts'
import { companyCost, enteringCosts, leavingCosts, tipCosts } from './sideCosts.ts'

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
  /** With the least that is still to come. */
  totals: Int32Array
  cameFrom: Int8Array
  stamps: Int32Array
  stamp: number
}

export function createScratch(): Scratch {
  return {
    heap: createHeap(),
    costs: new Int32Array(0),
    totals: new Int32Array(0),
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
  const flow = room.matrix.flows[index]
  if (!flow) return null
  const trip = tripOf(room, { flow, index, relation, demands })
  const { heap, totals } = room.scratch
  const { source, target, layer } = trip
  sideCosts(room, flow, relation, 'leaves').forEach((cost, side) => {
    if (demands.leave < 0 || demands.leave === side) reach(trip, source * 4 + side, cost, fromSource)
  })
  for (let state = heap.pop(); state >= 0; state = heap.pop()) {
    const node = (state % layer) >> 2
    if (node === target) return { corners: cornersTo(room, state, layer), ...rowsLooked(room.graph, trip) }
    // Reached more cheaply since it was queued: that entry has been expanded already.
    if (heap.cost() > (totals[state] ?? 0)) continue
    expand(trip, state)
  }
  return null
}

/** What one search works with. */
interface Trip {
  readonly room: SearchRoom
  readonly flow: MatrixFlow
  readonly demands: Demands
  readonly source: number
  readonly target: number
  /** States of one stage: a stage is the number of demanded channels run along so far. */
  readonly layer: number
  /** Nodes the search stays within. */
  readonly from: number
  readonly until: number
  /** First and last node looked at. */
  lowest: number
  highest: number
  readonly entering: readonly number[]
  readonly atLeast: (node: number, heading: number) => number
  readonly moveCost: MoveCost
}

function tripOf(
  room: SearchRoom,
  wanted: {
    readonly flow: MatrixFlow
    readonly index: number
    readonly relation: Relation
    readonly demands: Demands
  },
): Trip {
  const { graph, scratch, window } = room
  const { flow, index, relation, demands } = wanted
  const columns = graph.x.lines
  const layer = graph.nodes * 4
  reset(scratch, layer * (demands.through.length + 1))
  return {
    room,
    flow,
    demands,
    source: graph.shapeNode[flow.from] ?? 0,
    target: graph.shapeNode[flow.to] ?? 0,
    layer,
    from: (window?.first ?? 0) * columns,
    until: ((window?.last ?? graph.y.lines) + 1) * columns,
    lowest: graph.nodes,
    highest: -1,
    entering: sideCosts(room, flow, relation, 'enters'),
    atLeast: lowerBoundOf(room, flow),
    moveCost: moveCostOf(room, index, flow),
  }
}

function reach(trip: Trip, state: number, cost: number, came: number): void {
  const { scratch } = trip.room
  const { stamps, stamp, costs } = scratch
  if (stamps[state] === stamp && (costs[state] ?? 0) <= cost) return
  const node = (state < trip.layer ? state : state % trip.layer) >> 2
  const total = cost + trip.atLeast(node, state & 3)
  stamps[state] = stamp
  costs[state] = cost
  scratch.totals[state] = total
  scratch.cameFrom[state] = came
  scratch.heap.push(total, state)
}

function expand(trip: Trip, state: number): void {
  const { room, flow, demands, source, target, layer, from, until, moveCost } = trip
  const { graph, scratch } = room
  const { neighbour, occupied } = graph
  const stage = state < layer ? 0 : Math.floor(state / layer)
  const node = (state - stage * layer) >> 2
  const direction = state & 3
  const cost = scratch.costs[state] ?? 0
  const isInside = occupied[node] === 1
  for (let turn = 0; turn < 4; turn++) {
    if (turn === 2 || (turn !== 0 && isInside)) continue
    const heading = (direction + turn) & 3
    const next = neighbour[node * 4 + heading] ?? -1
    if (next < from || next >= until || next === source) continue
    if (occupied[next] === 1 && demands.squeezes !== true && !passable(graph, flow, next, heading)) continue
    const side = (heading + 2) & 3
    if (next === target && demands.enter >= 0 && demands.enter !== side) continue
    if (next < trip.lowest) trip.lowest = next
    if (next > trip.highest) trip.highest = next
    const gained = demands.through.length === 0 ? 0 : advance(graph, demands, stage, node, heading)
    if (next === target && stage + gained < demands.through.length) continue
    const entering = next === target ? (trip.entering[side] ?? 0) : 0
    const total = cost + moveCost(node, next, direction, heading) + entering
    reach(trip, (stage + gained) * layer + next * 4 + heading, total, direction + gained * advanced)
  }
}

function reset(scratch: Scratch, states: number): void {
  scratch.heap.clear()
  if (scratch.stamps.length < states) {
    scratch.costs = new Int32Array(states)
    scratch.totals = new Int32Array(states)
    scratch.cameFrom = new Int8Array(states)
    scratch.stamps = new Int32Array(states)
    scratch.stamp = 0
  }
  scratch.stamp++
}

/** A strange cell is closed; in its own cells a flow runs straight in line with its shape, past no other shape. */
export function passable(graph: Graph, flow: MatrixFlow, node: number, heading: number): boolean {
  if (graph.occupied[node] !== 1) return true
  const [first, second] = [graph.firstCover[node] ?? -1, graph.secondCover[node] ?? -1]
  if (first >= 0 && first !== flow.from && first !== flow.to) return false
  if (second >= 0 && second !== flow.from && second !== flow.to) return false
  return inLine(graph, flow.from, node, heading) || inLine(graph, flow.to, node, heading)
}

function inLine(graph: Graph, shape: number, node: number, heading: number): boolean {
  const { x, y } = graph
  const at = graph.shapeNode[shape] ?? 0
  const column = graph.column[node] ?? 0
  const line = graph.line[node] ?? 0
  const ownColumn = graph.column[at] ?? 0
  const ownLine = graph.line[at] ?? 0
  if (x.band[column] !== x.band[ownColumn] || y.band[line] !== y.band[ownLine]) return false
  return (heading & 1) === 0 ? column === ownColumn : line === ownLine
}

function sideCosts(
  room: SearchRoom,
  flow: MatrixFlow,
  relation: Relation,
  end: 'leaves' | 'enters',
): readonly number[] {
  const enters = end === 'enters'
  const shape = enters ? flow.to : flow.from
  const tip = room.matrix.shapes[shape]?.tip
  const own = tip ? tipCosts(tip, end) : enters ? enteringCosts(relation) : leavingCosts(relation)
  return own.map(
    (cost, side) => cost + companyCost(room.occupancy, room.matrix, shape * 4 + side, { flow, enters }),
  )
}

function advance(graph: Graph, { through }: Demands, stage: number, node: number, heading: number): number {
  const wanted = through[stage]
  if (!wanted || wanted.axis !== (heading & 1)) return 0
  const line = wanted.axis === 0 ? graph.column[node] : graph.line[node]
  return line === wanted.line ? 1 : 0
}

function rowsLooked({ y, line }: Graph, { lowest, highest }: Trip): { firstRow: number; lastRow: number } {
  return { firstRow: lowestBand(y, line[lowest] ?? 0), lastRow: highestBand(y, line[highest] ?? 0) }
}

/** Walks back from the last state and keeps the nodes where the direction changed. */
function cornersTo({ graph, scratch }: SearchRoom, last: number, layer: number): Int32Array {
  const corners: number[] = [(last % layer) >> 2]
  let [node, direction, stage] = [(last % layer) >> 2, last & 3, Math.floor(last / layer)]
  for (;;) {
    const came = scratch.cameFrom[stage * layer + node * 4 + direction] ?? fromSource
    if (came === fromSource) break
    node = graph.neighbour[node * 4 + ((direction + 2) & 3)] ?? 0
    if ((came & 3) !== direction) corners.push(node)
    direction = came & 3
    if (came >= advanced) stage--
  }
  corners.push(node)
  return Int32Array.from(corners.toReversed())
}
