import type { ChangedRows } from './changedRows.ts'
import { changedRows } from './changedRows.ts'
import type { Turn } from './flowOrder.ts'
import { compareTurns } from './flowOrder.ts'
import type { Graph } from './graph.ts'
import { createHistory } from './history.ts'
import type { Laid, LaidFlow } from './layFlow.ts'
import type { Matrix } from './matrix.ts'

/** A laying of all flows in their order, for the next one to replay. */
export interface Laying {
  readonly matrix: Matrix
  readonly graph: Graph
  /** In the order they were laid. */
  readonly flows: readonly LaidFlow[]
}

export interface Replayed {
  readonly flows: readonly LaidFlow[]
  readonly searched: readonly number[]
  /** Flows that are new or ask for something else than before. */
  readonly altered: ReadonlySet<number>
  /** Which rows hold something new now; null after laying from scratch. */
  readonly rows: ChangedRows | null
}

/** How one flow is laid: `replay` takes a known path over, `search` looks for a new one. */
export interface Layer {
  readonly search: (turn: Turn) => Laid
  readonly replay: (turn: Turn, laid: Laid) => void
}

/**
 * Lays all flows in their order, and searches only where what a search looked at before has changed: the shapes of
 * its rows or the paths laid before it there. So the result is the one from scratch, whatever the history.
 */
export function layReplaying(
  matrix: Matrix,
  graph: Graph,
  turns: readonly Turn[],
  { layer, previous }: { readonly layer: Layer; readonly previous: Laying | null },
): Replayed {
  const flows: LaidFlow[] = []
  const searched: number[] = []
  const altered = new Set<number>()
  const search = (turn: Turn) => {
    const laid = layer.search(turn)
    flows.push({ turn, laid })
    searched.push(turn.flow)
    return laid
  }
  const rows = previous && changedRows(previous.matrix, matrix)
  if (!previous || !rows) {
    for (const turn of turns) search(turn)
    return { flows, searched, altered, rows: null }
  }
  const history = createHistory(previous, { matrix, graph }, rows)
  const old = previous.flows
  let next = 0
  /** Flows that are gone, or whose turn is another now, are missing from here on. */
  const retireUntil = (turn: Turn | null) => {
    for (; next < old.length; next++) {
      const gone = old[next]
      if (!gone || (turn && compareTurns(gone.turn, turn) >= 0)) return
      history.markOld(gone.laid)
    }
  }
  for (const turn of turns) {
    retireUntil(turn)
    const known = old[next]
    const before = known && compareTurns(known.turn, turn) === 0 ? known : null
    if (before) next++
    const alike = before !== null && history.asksTheSame(before, turn)
    if (!alike) altered.add(turn.flow)
    const kept = alike ? history.carriedOver(before.laid) : null
    if (kept) {
      flows.push({ turn, laid: kept })
      layer.replay(turn, kept)
      continue
    }
    const laid = search(turn)
    if (alike && history.isSamePath(before.laid, laid)) continue
    if (before) history.markOld(before.laid)
    history.markNew(laid)
  }
  retireUntil(null)
  return { flows, searched, altered, rows }
}
