import { flowOrder } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import { graphOf } from './graph.ts'
import { layFlow } from './layFlow.ts'
import type { Matrix } from './matrix.ts'
import { emptyOccupancy, lay } from './occupancy.ts'
import type { SearchRoom } from './pathSearch.ts'
import { createScratch } from './pathSearch.ts'
import { sameRoute } from './pinnedRoute.ts'
import type { RepairedPairs } from './repair.ts'
import { repairCrossings } from './repair.ts'
import type { Layer, Laying } from './replay.ts'
import { layReplaying } from './replay.ts'
import { sameCapacity } from './changedRows.ts'
import type { TrackTable } from './trackTable.ts'
import { trackTable } from './trackTable.ts'

/** Everything about a routing that is decided in integers, before any size is looked at. */
export interface Plan extends Laying {
  readonly pairs: RepairedPairs
  readonly tracks: TrackTable
  /** Flows whose pinned route is impossible. */
  readonly suspended: ReadonlySet<number>
}

/** Plans all flows of a matrix; `searched` are those whose path was looked for, not taken over from the plan before. */
export function planOf(
  matrix: Matrix,
  previous: Plan | null,
): { readonly plan: Plan; readonly searched: ReadonlySet<number> } {
  if (previous && asksTheSame(previous.matrix, matrix))
    return { plan: { ...previous, matrix }, searched: new Set() }
  const graph = graphOf(matrix)
  const turns = flowOrder(matrix)
  const base = layReplaying(matrix, graph, turns, { layer: createLayer(matrix, graph), previous })
  const repaired = repairCrossings(matrix, graph, base, previous)
  const order = turns.map(({ flow }) => flow)
  return {
    plan: {
      matrix,
      graph,
      flows: base.flows,
      pairs: repaired.pairs,
      tracks: repaired.tracks ?? trackTable(matrix, graph, repaired.paths, order),
      suspended: new Set(base.flows.flatMap(({ turn, laid }) => (laid.suspended ? [turn.flow] : []))),
    },
    searched: new Set([...base.searched, ...repaired.searched]),
  }
}

/** Keeps the occupancy only from the first search on: many edits need none. */
function createLayer(matrix: Matrix, graph: Graph): Layer {
  let room: SearchRoom | null = null
  const kept: { readonly flow: number; readonly corners: Int32Array }[] = []
  const open = (): SearchRoom => {
    if (room) return room
    const occupancy = emptyOccupancy(matrix, graph)
    for (const { flow, corners } of kept) lay(occupancy, matrix, graph, flow, corners)
    room = { matrix, graph, occupancy, crossingFactor: 1, scratch: createScratch() }
    return room
  }
  return {
    search: (turn) => layFlow(open(), turn),
    replay({ flow }, { corners }) {
      if (room) lay(room.occupancy, matrix, graph, flow, corners)
      else kept.push({ flow, corners })
    },
  }
}

/** Whether two matrices differ in nothing but sizes: then every path and every order of tracks stays. */
function asksTheSame(before: Matrix, after: Matrix): boolean {
  return (
    sameCapacity(before, after) &&
    alike(before.lanes, after.lanes, (a, b) => a.actor === b.actor && a.places === b.places) &&
    alike(before.rows, after.rows, (a, b) => a.step === b.step && a.places === b.places) &&
    alike(
      before.shapes,
      after.shapes,
      (a, b) =>
        a.id === b.id &&
        a.kind === b.kind &&
        a.tip === b.tip &&
        a.isCramped === b.isCramped &&
        a.lane === b.lane &&
        a.row === b.row &&
        a.laneLine === b.laneLine &&
        a.rowLine === b.rowLine,
    ) &&
    alike(
      before.flows,
      after.flows,
      (a, b) =>
        a.id === b.id &&
        a.from === b.from &&
        a.to === b.to &&
        a.dashed === b.dashed &&
        a.directed === b.directed &&
        a.refuses === b.refuses &&
        (a.label === null) === (b.label === null) &&
        sameRoute(a.route, b.route),
    )
  )
}

function alike<Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => {
      const other = b[index]
      return other !== undefined && (item === other || same(item, other))
    })
  )
}
