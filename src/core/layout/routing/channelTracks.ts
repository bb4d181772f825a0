import { chains, shortage, spread } from './spread.ts'
import type { Bundle, Track } from './tracks.ts'
import type { ChannelRoom, Comfort, Walls } from './walls.ts'
import { comforts, squeezedShare, wallsOf } from './walls.ts'

/** Widens the bands beside a channel until its tracks fit with their full gap. */
export function widenFor(room: ChannelRoom, bundle: Bundle, halves: Float64Array): void {
  const { matrix, along, sizes } = room
  const { track: gap, border } = matrix.spacing
  const channel = along.band[bundle.line] ?? 0
  const walls = wallsOf(room, bundle, 'full')
  const inner = channel > 0 && channel < along.bands
  const distance = (sizes.half[channel - 1] ?? 0) + (sizes.half[channel] ?? 0) - (inner ? 2 * border : 0)
  const high = walls.high.map((wall) => distance - wall)
  const missing = shortage({ low: [...walls.low], high, after: walls.after }, gap)
  if (missing <= 0) return
  for (const band of inner ? [channel - 1, channel] : [Math.min(channel, along.bands - 1)]) {
    const wanted = (sizes.half[band] ?? 0) + (missing + 0.01) / (inner ? 2 : 1)
    halves[band] = Math.max(halves[band] ?? 0, wanted)
  }
}

/** Places a channel's tracks, in mm from the centre of the band before it (from the border before the first band). */
export function placeChannelTracks(room: ChannelRoom, bundle: Bundle, at: Map<Track, number>): boolean {
  let comfort: Comfort = 'full'
  let settled = settle(room, bundle, comfort)
  for (const next of comforts.slice(1)) {
    if (!settled.tight) break
    comfort = next
    settled = settle(room, bundle, comfort)
  }
  bundle.tracks.forEach((track, index) => at.set(track, settled.places[index] ?? 0))
  return !settled.tight && comfort !== 'close lines'
}

/** How close lines come before they take the room of arrow heads. */
const closeShare = 0.55

interface Settled {
  readonly places: readonly number[]
  /** Lines stand closer than they should. */
  readonly tight: boolean
}

function settle(room: ChannelRoom, bundle: Bundle, comfort: Comfort): Settled {
  const { matrix, along, sizes } = room
  const { track, border } = matrix.spacing
  const gap = comfort === 'close lines' ? track * closeShare : track
  const channel = along.band[bundle.line] ?? 0
  const inner = channel > 0 && channel < along.bands
  const edge = inner ? (sizes.half[channel - 1] ?? 0) : channel === 0 ? -1 : 1e9
  const strip = inner ? border * (comfort === 'squeezed' ? squeezedShare : 1) : 0
  const distance = (sizes.half[channel - 1] ?? 0) + (sizes.half[channel] ?? 0)
  // Positions without the strip round the border: no track can stand in what is cut out.
  const cut = (u: number) => (u < edge ? Math.min(u, edge - strip) : Math.max(u, edge + strip) - 2 * strip)
  const walls = wallsOf(room, bundle, comfort)
  const own = {
    low: walls.low.map(cut),
    high: walls.high.map((wall) => cut(distance - wall)),
    after: walls.after,
  }
  const { low, high } = withRoom(own)
  const narrowed = { low, high, edge: edge - strip }
  const halves = inner ? halvesOf(bundle, own.after, narrowed) : bundle.tracks.map(() => 0)
  const ideal = idealPlaces(own.after, halves, narrowed)
  const { at: found, shares } = spread({ low, high, after: own.after }, ideal, gap)
  const places = found.map((place, index) => {
    const before = place < edge - strip - 1e-9 || (place <= edge - strip + 1e-9 && (halves[index] ?? 0) < 0)
    return !inner || before ? place : place + 2 * strip
  })
  const tight =
    shares.some((share) => share < 1) || own.low.some((from, i) => from > (own.high[i] ?? 0) + 1e-6)
  return { places, tight }
}

/** Only on paper two shapes may leave less than nothing between their walls: then the middle, to be reported. */
function withRoom({ low, high }: Walls): { readonly low: number[]; readonly high: number[] } {
  const middle = low.map((from, index) => (from + (high[index] ?? 0)) / 2)
  return {
    low: low.map((from, index) => Math.min(from, middle[index] ?? from)),
    high: high.map((to, index) => Math.max(to, middle[index] ?? to)),
  }
}

interface Room {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly edge: number
}

/** Which side of the border each track takes: that toward which its ends turn, so that a loop stays beside its shapes. */
function halvesOf({ tracks }: Bundle, after: Walls['after'], { low, high, edge }: Room): readonly number[] {
  const halves: number[] = []
  tracks.forEach((track, index) => {
    let turns = 0
    for (const { startTurn, endTurn } of track.runs) turns += startTurn + endTurn
    const [first] = track.runs
    const wish = Math.sign(turns) || Math.sign(first?.startTurn ?? 0) || -1
    const roomBefore = (low[index] ?? 0) < edge - 1e-6
    const roomBehind = (high[index] ?? 0) > edge + 1e-6
    const half = roomBefore && roomBehind ? wish : roomBehind ? 1 : -1
    halves.push((after[index] ?? []).some((other) => (halves[other] ?? 0) > 0) ? 1 : half)
  })
  return halves
}

/** Tracks of one half share it evenly; `halves` of 0 share the whole room. */
function idealPlaces(
  after: Walls['after'],
  halves: readonly number[],
  { low, high, edge }: Room,
): readonly number[] {
  const sameHalf = after.map((earlier, index) => earlier.filter((other) => halves[other] === halves[index]))
  const { before, behind } = chains(sameHalf)
  return halves.map((half, index) => {
    const from = half > 0 ? Math.max(edge, low[index] ?? 0) : (low[index] ?? 0)
    const to = half < 0 ? Math.min(edge, high[index] ?? 0) : (high[index] ?? 0)
    const share = ((before[index] ?? 0) + 1) / ((before[index] ?? 0) + (behind[index] ?? 0) + 2)
    return from + (to - from) * share
  })
}
