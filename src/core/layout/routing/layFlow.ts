import type { Turn } from './flowOrder.ts'
import { lay } from './occupancy.ts'
import type { Found, SearchRoom } from './pathSearch.ts'
import { noDemands, searchPath } from './pathSearch.ts'
import { demandsOf } from './pinnedRoute.ts'

/** A flow's path with what its search looked at. */
export interface Laid extends Found {
  /** Its pinned route is impossible. */
  readonly suspended: boolean
}

export interface LaidFlow {
  readonly turn: Turn
  readonly laid: Laid
}

/** Searches a flow's path, pinned or automatic, and lays it. */
export function layFlow(room: SearchRoom, turn: Turn): Laid {
  const laid = findPath(room, turn)
  lay(room.occupancy, room.matrix, room.graph, turn.flow, laid.corners)
  return laid
}

export function findPath(room: SearchRoom, { flow, relation }: Turn): Laid {
  const route = room.matrix.flows[flow]?.route ?? null
  const demands = route && demandsOf(room.matrix, room.graph, route)
  const pinned = demands && searchPath(room, flow, relation, demands)
  if (pinned) return { ...pinned, suspended: false }
  const found =
    searchPath(room, flow, relation) ?? searchPath(room, flow, relation, { ...noDemands, squeezes: true })
  if (!found) throw new Error(`No way for flow ${room.matrix.flows[flow]?.id}`)
  // A search in vain has looked everywhere.
  const looked = demands ? { firstRow: 0, lastRow: room.matrix.rows.length - 1 } : {}
  return { ...found, ...looked, suspended: route !== null }
}
