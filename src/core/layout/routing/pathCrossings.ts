import type { Run } from './runs.ts'
import type { TrackTable } from './trackTable.ts'

/** A point where two tracks cross, and a flow of each. */
export interface PathCrossing {
  readonly upright: Run
  readonly flat: Run
}

/**
 * Every point where two flows will cross, found from lines and track orders alone, so that it never depends on sizes.
 * Flows that share a track cross others once, together.
 */
export function pathCrossings(tracks: TrackTable): readonly PathCrossing[] {
  const { table, trackOf } = tracks
  const flatByLine = new Map<number, Run[]>()
  for (const run of table.runs) {
    if (run.axis === 0) continue
    const known = flatByLine.get(run.line)
    if (known) known.push(run)
    else flatByLine.set(run.line, [run])
  }
  const found: PathCrossing[] = []
  const seen = new Set<string>()
  for (const upright of table.runs) {
    if (upright.axis === 1) continue
    for (let line = (upright.low + 1) >> 1; line <= upright.high >> 1; line++)
      for (const flat of flatByLine.get(line) ?? []) {
        if (flat.flow === upright.flow || !passes(tracks, upright, flat) || !passes(tracks, flat, upright))
          continue
        const point = `${firstRun(trackOf[upright.id])} ${firstRun(trackOf[flat.id])}`
        if (!seen.has(point)) found.push({ upright, flat })
        seen.add(point)
      }
  }
  return found
}

function firstRun(track: { readonly runs: readonly Run[] } | undefined): number {
  return track?.runs[0]?.id ?? -1
}

/** Whether a run reaches from one side of another run's track to the other side. */
function passes(tracks: TrackTable, run: Run, other: Run): boolean {
  const forward = run.end > run.start
  return (
    sideOf(tracks, run, other, forward ? 'start' : 'end') < 0 &&
    sideOf(tracks, run, other, forward ? 'end' : 'start') > 0
  )
}

/** Where an end of a run lies to a track across it: below 0 before it, above 0 beyond, 0 on it. */
function sideOf({ table, trackOf, rank }: TrackTable, run: Run, other: Run, end: 'start' | 'end'): number {
  const [at, turn] = end === 'start' ? [run.start, run.startTurn] : [run.end, run.endTurn]
  if (at !== other.line) return at - other.line
  if (turn === 0) return 0
  const next = table.runs[run.id + (end === 'start' ? -1 : 1)]
  const [mine, theirs] = [next && trackOf[next.id], trackOf[other.id]]
  if (!mine || !theirs) return 0
  return (rank.get(mine) ?? 0) - (rank.get(theirs) ?? 0)
}
