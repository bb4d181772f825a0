import type { Run, RunTable } from './runs.ts'
import type { Sharing } from './merging.ts'

/** What gets one coordinate: a run, or the runs that share a stretch. */
export interface Track {
  readonly axis: 0 | 1
  readonly line: number
  readonly runs: readonly Run[]
  readonly low: number
  readonly high: number
}

/** Tracks on one line whose extents meet, directly or through others: they are ordered and spread together. */
export interface Bundle {
  readonly axis: 0 | 1
  readonly line: number
  readonly tracks: readonly Track[]
}

export function bundlesOf({ runs }: RunTable, { leader }: Sharing): readonly Bundle[] {
  const members = new Map<number, Run[]>()
  for (const run of runs) {
    const id = leader[run.id] ?? run.id
    const known = members.get(id)
    if (known) known.push(run)
    else members.set(id, [run])
  }
  const lines = new Map<number, Track[]>()
  for (const together of members.values()) {
    const track = trackOf(together)
    const key = track.line * 2 + track.axis
    const known = lines.get(key)
    if (known) known.push(track)
    else lines.set(key, [track])
  }
  return [...lines.values()].flatMap(bundlesOnLine)
}

function trackOf(runs: readonly Run[]): Track {
  const [first] = runs
  if (!first) throw new Error('A track without a run')
  let { low, high } = first
  for (const run of runs) {
    low = Math.min(low, run.low)
    high = Math.max(high, run.high)
  }
  return { axis: first.axis, line: first.line, runs, low, high }
}

function bundlesOnLine(tracks: Track[]): readonly Bundle[] {
  const sorted = tracks.toSorted((a, b) => a.low - b.low || a.high - b.high || firstId(a) - firstId(b))
  const bundles: Bundle[] = []
  let open: Track[] = []
  let reach = -1
  for (const track of sorted) {
    if (open.length > 0 && track.low > reach) {
      bundles.push({ axis: track.axis, line: track.line, tracks: open })
      open = []
    }
    open.push(track)
    reach = open.length === 1 ? track.high : Math.max(reach, track.high)
  }
  const [last] = open
  if (last) bundles.push({ axis: last.axis, line: last.line, tracks: open })
  return bundles
}

function firstId({ runs }: Track): number {
  return runs[0]?.id ?? 0
}

/** Whether two tracks of one line meet. */
export function meet(a: Track, b: Track): boolean {
  return a.low <= b.high && b.low <= a.high
}
