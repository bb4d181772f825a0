import type { Graph } from './graph.ts'
import type { Matrix } from './matrix.ts'
import type { Sharing } from './merging.ts'
import { shareRuns } from './merging.ts'
import type { Run, RunTable } from './runs.ts'
import { runsOf } from './runs.ts'
import { orderTracks } from './trackOrder.ts'
import type { Bundle, Track } from './tracks.ts'
import { bundlesOf, meet } from './tracks.ts'

/** Everything about tracks that is decided in integers: who shares one, and in which order they lie. */
export interface TrackTable {
  readonly table: RunTable
  readonly sharing: Sharing
  /** Bundles with their tracks in order. */
  readonly bundles: readonly Bundle[]
  readonly trackOf: readonly Track[]
  /** Position of each track in its bundle. */
  readonly rank: ReadonlyMap<Track, number>
}

export function trackTable(
  matrix: Matrix,
  graph: Graph,
  paths: readonly Int32Array[],
  order: readonly number[],
): TrackTable {
  const table = runsOf(graph, paths)
  const sharing = shareRuns(matrix, table, order)
  const rank = new Map<Track, number>()
  const trackOf: Track[] = []
  const bundles = bundlesOf(table, sharing).map((bundle) => {
    const tracks = orderTracks(table, bundle)
    tracks.forEach((track, position) => {
      rank.set(track, position)
      for (const run of track.runs) trackOf[run.id] = track
    })
    return { ...bundle, tracks }
  })
  return { table, sharing, bundles, trackOf, rank }
}

/**
 * For each track of a bundle the earlier ones it must keep away from: those it runs beside, and those it only meets
 * at a corner unless the crossing lines keep the two apart already. `fixed` tells which tracks cannot move.
 */
export function keptApart(
  tracks: TrackTable,
  bundle: Bundle,
  fixed: (track: Track) => boolean,
): readonly (readonly number[])[] {
  return bundle.tracks.map((track, position) => {
    const earlier: number[] = []
    for (let other = 0; other < position; other++) {
      const before = bundle.tracks[other]
      if (!before || !meet(before, track)) continue
      if (!cornerOnly(before, track) || !apartAlready(tracks, before, track, fixed)) earlier.push(other)
    }
    return earlier
  })
}

function cornerOnly(a: Track, b: Track): boolean {
  return Math.min(a.high, b.high) === Math.max(a.low, b.low)
}

/** Two tracks that abut at a corner need no gap where their continuations lie the right way round across it. */
function apartAlready(tracks: TrackTable, a: Track, b: Track, fixed: (track: Track) => boolean): boolean {
  const [lower, upper] = a.high === Math.max(b.low, a.low) && a.low < b.low ? [a, b] : [b, a]
  const at = upper.low
  if (at % 2 !== 0) return true
  for (const one of continuations(tracks, lower, at / 2))
    for (const other of continuations(tracks, upper, at / 2)) {
      if (one === other) continue
      if ((tracks.rank.get(one) ?? 0) > (tracks.rank.get(other) ?? 0)) return false
      const crossFixed = fixed(one) && fixed(other)
      if (a.axis === 0 ? crossFixed : cornerOnly(one, other) && !(fixed(a) && fixed(b))) return false
    }
  return true
}

/** The tracks across a line, at which runs of a track end. */
function continuations({ table, trackOf }: TrackTable, track: Track, at: number): readonly Track[] {
  return track.runs.flatMap((run) => {
    const next = nextRun(table, run, at)
    const across = next && trackOf[next.id]
    return across ? [across] : []
  })
}

function nextRun({ runs }: RunTable, run: Run, at: number): Run | undefined {
  if (run.end === at && run.endTurn !== 0) return runs[run.id + 1]
  return run.start === at && run.startTurn !== 0 ? runs[run.id - 1] : undefined
}
