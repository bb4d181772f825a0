import type { Axis } from './axis.ts'
import type { BandSizes } from './bandSizes.ts'
import { widenZone } from './bandSizes.ts'
import type { Matrix } from './matrix.ts'
import { portReach } from './ports.ts'
import type { Bounds } from './spread.ts'
import { chains, shortage, spread } from './spread.ts'
import type { Run } from './runs.ts'
import type { TrackTable } from './trackTable.ts'
import { keptApart } from './trackTable.ts'
import type { Bundle, Track } from './tracks.ts'

/** How far each track on a centre line may stray: where it ends at shapes, no farther than their sides let it. */
export function portReaches(matrix: Matrix, tracks: TrackTable): ReadonlyMap<Track, number> {
  // Tracks at each side of each shape; a track that several flows of a side share counts once.
  const crowd = new Uint16Array(matrix.shapes.length * 4)
  const lastAt: (Track | undefined)[] = []
  const ends: { readonly track: Track; readonly side: number }[] = []
  for (const bundle of tracks.bundles)
    for (const track of bundle.tracks)
      for (const run of track.runs)
        for (const side of portsOf(matrix, run)) {
          ends.push({ track, side })
          if (lastAt[side] !== track) crowd[side] = (crowd[side] ?? 0) + 1
          lastAt[side] = track
        }
  const reaches = new Map<Track, number>()
  for (const { track, side } of ends) {
    const shape = matrix.shapes[side >> 2]
    if (!shape) continue
    const reach = portReach(shape, track.axis, { flows: crowd[side] ?? 1, side: side & 3 })
    reaches.set(track, Math.min(reach, reaches.get(track) ?? Infinity))
  }
  return reaches
}

/** The sides of shapes (`shape * 4 + side`) at which a run ends. */
export function portsOf({ flows }: Matrix, run: Run): readonly number[] {
  const flow = flows[run.flow]
  if (!flow || (run.startTurn !== 0 && run.endTurn !== 0)) return []
  const forward = run.end > run.start
  const [low, high] = run.axis === 0 ? [0, 2] : [3, 1]
  return [
    ...(run.startTurn === 0 ? [flow.from * 4 + (forward ? high : low)] : []),
    ...(run.endTurn === 0 ? [flow.to * 4 + (forward ? low : high)] : []),
  ]
}

/** Places the tracks of a centre line, in mm from that line; false if they stand closer than they should. */
export function placeCentreTracks(
  { matrix, tracks, reaches, at }: CentreRoom,
  axis: Axis,
  sizes: BandSizes,
  bundle: Bundle,
): boolean {
  const { spacing } = matrix
  const band = axis.band[bundle.line] ?? 0
  const fixed = (track: Track) => reaches.get(track) === 0
  const bounds = (): Bounds => {
    const zone = sizes.zone[band] ?? 0
    const reach = bundle.tracks.map((track) => Math.min(zone, reaches.get(track) ?? zone))
    return { low: reach.map((by) => -by), high: reach, after }
  }
  const after = keptApart(tracks, bundle, fixed)
  if (spacing.widens && after.some((earlier) => earlier.length > 0)) {
    const unbound = bundle.tracks.map((track) => reaches.get(track) ?? wide)
    const missing = shortage({ low: unbound.map((by) => -by), high: unbound, after }, spacing.track)
    // What the sides of shapes cannot hold no width of the lane can help.
    for (let tries = 0; tries < 12 && missing <= 0; tries++) {
      const short = shortage(bounds(), spacing.track)
      if (short <= 0) break
      widenZone(sizes, band, short / 2 + 0.01)
    }
  }
  const { before, behind } = chains(after)
  const { low, high } = bounds()
  const alone = aloneAtPorts(bundle, after, reaches)
  const ideal = low.map((from, track) => {
    // A port keeps the exact centre of its side where all that it must make room for could as well step aside.
    if (alone[track]) return 0
    const share = ((before[track] ?? 0) + 1) / ((before[track] ?? 0) + (behind[track] ?? 0) + 2)
    return from + ((high[track] ?? 0) - from) * share
  })
  const { at: places, shares } = spread({ low, high, after }, ideal, spacing.track)
  bundle.tracks.forEach((track, index) => at.set(track, places[index] ?? 0))
  return shares.every((share) => share === 1)
}

const wide = 1e6

/** Of each track of a bundle, whether it ends at a shape and all it must keep away from pass by. */
function aloneAtPorts(
  { tracks }: Bundle,
  after: readonly (readonly number[])[],
  reaches: ReadonlyMap<Track, number>,
): readonly boolean[] {
  const ends = tracks.map((track) => reaches.has(track))
  const alone = ends.slice()
  after.forEach((earlier, track) => {
    for (const other of earlier) {
      if (!ends[track] || !ends[other]) continue
      alone[track] = false
      alone[other] = false
    }
  })
  return alone
}

export interface CentreRoom {
  readonly matrix: Matrix
  readonly tracks: TrackTable
  readonly reaches: ReadonlyMap<Track, number>
  /** Where the positions go. */
  readonly at: Map<Track, number>
}
