import type { Run, RunTable } from './runs.ts'
import type { Bundle, Track } from './tracks.ts'
import { meet } from './tracks.ts'

/**
 * Orders the tracks of a bundle from the smaller to the larger coordinate so that neighbours do not cross without
 * need: at every end that lies within the other's extent, the run that turns to + wants the + side. What two wish
 * of each other is summed; next comes always the track with the fewest wishes unmet.
 */
export function orderTracks(table: RunTable, { tracks }: Bundle): readonly Track[] {
  const count = tracks.length
  if (count === 1) return tracks
  const wishes = new Int32Array(count * count)
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const [a, b] = [tracks[i], tracks[j]]
      if (!a || !b || !meet(a, b)) continue
      const wish = trackWish(table, a, b)
      wishes[i * count + j] = wish
      wishes[j * count + i] = -wish
    }
  return greedyOrder(tracks, wishes)
}

function greedyOrder(tracks: readonly Track[], wishes: Int32Array): readonly Track[] {
  const count = tracks.length
  const left = tracks.map((_, index) => index)
  const ordered: Track[] = []
  while (left.length > 0) {
    let best = 0
    let fewest = Infinity
    left.forEach((candidate, position) => {
      let unmet = 0
      for (const other of left) unmet += Math.max(0, wishes[candidate * count + other] ?? 0)
      if (unmet < fewest) [best, fewest] = [position, unmet]
    })
    const [next] = left.splice(best, 1)
    const track = next === undefined ? undefined : tracks[next]
    if (track) ordered.push(track)
  }
  return ordered
}

/** Above 0: the first track wants the larger coordinate. */
function trackWish(table: RunTable, a: Track, b: Track): number {
  let sum = 0
  for (const one of a.runs)
    for (const other of b.runs)
      if (one.low <= other.high && other.low <= one.high) sum += runWish(table, one, other)
  return sum
}

interface End {
  readonly at: number
  readonly turn: number
  /** -1: the run comes from the smaller side to this end. */
  readonly from: number
  /** +1: the path goes on forwards from here. */
  readonly onward: 1 | -1
}

function endsOf(run: Run): readonly [End, End] {
  const forward = Math.sign(run.end - run.start)
  return [
    { at: run.start, turn: run.startTurn, from: forward, onward: -1 },
    { at: run.end, turn: run.endTurn, from: -forward, onward: 1 },
  ]
}

/** Above 0: run `a` wants the larger coordinate. */
function runWish(table: RunTable, a: Run, b: Run): number {
  let sum = 0
  for (const end of endsOf(a))
    if (end.turn !== 0 && within(b, end.at)) sum += end.turn * urgency(table, a, end)
  for (const end of endsOf(b))
    if (end.turn !== 0 && within(a, end.at)) sum -= end.turn * urgency(table, b, end)
  for (const own of endsOf(a))
    for (const other of endsOf(b)) {
      if (own.at !== other.at || own.turn === 0 || other.turn === 0) continue
      if (own.turn !== other.turn)
        sum += own.turn * (meetStems(table, a, own, b, other) ? stemsMeet : crossed)
      else if (own.from === other.from)
        sum += crossed * followed(table, { run: a, end: own }, { run: b, end: other }, 0)
    }
  return sum
}

/**
 * Beyond a common corner one run leads to a shape on this side and the other to one on that: neither may be able to
 * step aside, so a wrong order here would lay the two on each other.
 */
function meetStems(table: RunTable, a: Run, ownEnd: End, b: Run, otherEnd: End): boolean {
  return [onwards(table, { run: a, end: ownEnd }), onwards(table, { run: b, end: otherEnd })].every(
    (tip) => tip !== null && tip.end.turn === 0,
  )
}

/** A crossing; one on the stretch before a target, where the arrow head is; two lines on each other. */
const crossed = 16
const headCrossed = 17
const stemsMeet = 60 * crossed

/** Where two lines must cross, they had better not do so on the stretch that ends with an arrow head. */
function urgency({ first }: RunTable, run: Run, { onward }: End): number {
  return onward === 1 && run.id + 2 === first[run.flow + 1] ? headCrossed : crossed
}

function within(run: Run, at: number): boolean {
  return Math.min(run.start, run.end) < at && at < Math.max(run.start, run.end)
}

interface Tip {
  readonly run: Run
  readonly end: End
}

/** Two runs turn the same way at the same corner: follow both to where they part, and carry that wish back. */
function followed(table: RunTable, a: Tip, b: Tip, depth: number): number {
  const [nextA, nextB] = [onwards(table, a), onwards(table, b)]
  if (!nextA || !nextB || depth > 40) return 0
  const wish = partingWish(table, nextA, nextB, depth)
  // Nested corners of the kinds north-east and south-west swap sides, the other two kinds keep them.
  return a.end.from === a.end.turn ? wish : -wish
}

function partingWish(table: RunTable, a: Tip, b: Tip, depth: number): number {
  if (a.end.at !== b.end.at) {
    const farther = -a.end.from * (a.end.at - b.end.at)
    return farther < 0 ? a.end.turn : -b.end.turn
  }
  if (a.end.turn !== b.end.turn) return a.end.turn !== 0 ? a.end.turn : -b.end.turn
  return a.end.turn === 0 ? 0 : followed(table, a, b, depth + 1)
}

/** The next run beyond an end, with its far end. */
function onwards({ runs }: RunTable, { run, end }: Tip): Tip | null {
  const next = runs[run.id + end.onward]
  if (!next || next.flow !== run.flow) return null
  const [start, finish] = endsOf(next)
  return { run: next, end: end.onward === 1 ? finish : start }
}
