import type { Axis } from './axis.ts'
import { highestBand, lowestBand } from './axis.ts'
import type { BandSizes } from './bandSizes.ts'
import { zoneEdge } from './bandSizes.ts'
import type { CellExtents } from './cellExtents.ts'
import type { Matrix, MatrixShape } from './matrix.ts'
import type { Run } from './runs.ts'
import { chains, shortage, spreadToFit } from './spread.ts'
import type { TrackTable } from './trackTable.ts'
import { keptApart } from './trackTable.ts'
import type { Bundle, Track } from './tracks.ts'

/** What placing the tracks of one axis's channels needs to know. */
export interface ChannelRoom {
  readonly matrix: Matrix
  readonly tracks: TrackTable
  readonly axis: 0 | 1
  readonly along: Axis
  readonly across: Axis
  readonly sizes: BandSizes
  readonly extents: CellExtents
}

/** The walls of a channel's tracks: mm from the centre of the band before it, and of the band after it. */
interface Walls {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly after: readonly (readonly number[])[]
}

function wallsOf(room: ChannelRoom, bundle: Bundle): Walls {
  const channel = room.along.band[bundle.line] ?? 0
  return {
    low: bundle.tracks.map((track) => wall(room, track, channel - 1, 'high')),
    high: bundle.tracks.map((track) => wall(room, track, channel, 'low')),
    after: keptApart(room.tracks, bundle, () => false),
  }
}

/** How far from the centre of `band` a track must stay: clear of the shapes it passes and of the room of ports. */
function wall(room: ChannelRoom, track: Track, band: number, toward: 'low' | 'high'): number {
  const { matrix, along, across, sizes, extents } = room
  const { clearance, border, track: gap } = matrix.spacing
  if (band < 0 || band >= along.bands) return border
  let wall = zoneEdge(sizes, band) + gap
  const [first, last] = [lowestBand(across, track.low >> 1), highestBand(across, track.high >> 1)]
  for (let cross = first; cross <= last; cross++) {
    const reach = extents[toward][band * extents.crossBands + cross] ?? 0
    if (reach > 0) wall = Math.max(wall, reach + clearance)
  }
  for (const run of track.runs) wall = Math.max(wall, stubWall(room, run, band, toward))
  return wall
}

/** Room for the label of the exit and for the arrow head, where the run next to this one ends at a shape of the band. */
function stubWall(
  { matrix, axis, sizes, tracks }: ChannelRoom,
  run: Run,
  band: number,
  toward: 'low' | 'high',
): number {
  const { spacing, flows, shapes } = matrix
  const flow = flows[run.flow]
  const side = toward === 'high' ? -1 : 1
  const distance = (shape: MatrixShape | undefined) => {
    if (!shape || (axis === 0 ? shape.lane : shape.row) !== band) return -Infinity
    const line = (axis === 0 ? shape.laneLine : shape.rowLine) - ((sizes.places[band] ?? 1) - 1)
    return (axis === 0 ? shape.size.width : shape.size.height) / 2 - side * line * (sizes.pitch[band] ?? 0)
  }
  let wall = 0
  if (flow && run.index === 1 && run.startTurn === side && flow.label && spacing.widens)
    wall =
      distance(shapes[flow.from]) + (axis === 0 ? flow.label.width : flow.label.height) + spacing.clearance
  if (flow?.directed && run.endTurn === side && tracks.table.first[run.flow + 1] === run.id + 2)
    wall = Math.max(wall, distance(shapes[flow.to]) + 1.5 * spacing.head)
  return wall
}

/** Widens the bands beside a channel until its tracks fit with their full gap. */
export function widenFor(room: ChannelRoom, bundle: Bundle, halves: Float64Array): void {
  const { matrix, along, sizes } = room
  const { track: gap, border } = matrix.spacing
  const channel = along.band[bundle.line] ?? 0
  const walls = wallsOf(room, bundle)
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
  const { matrix, along, sizes } = room
  const { track: gap, border } = matrix.spacing
  const channel = along.band[bundle.line] ?? 0
  const inner = channel > 0 && channel < along.bands
  const edge = inner ? (sizes.half[channel - 1] ?? 0) : channel === 0 ? -1 : 1e9
  const strip = inner ? border : 0
  const distance = (sizes.half[channel - 1] ?? 0) + (sizes.half[channel] ?? 0)
  // Positions without the strip round the border: no track can stand in what is cut out.
  const cut = (u: number) => (u < edge ? Math.min(u, edge - strip) : Math.max(u, edge + strip) - 2 * strip)
  const walls = wallsOf(room, bundle)
  const low = walls.low.map(cut)
  const high = walls.high.map((wall) => cut(distance - wall))
  const halves = inner
    ? halvesOf(bundle, walls.after, { low, high, edge: edge - strip })
    : bundle.tracks.map(() => 0)
  const ideal = idealPlaces(walls.after, halves, { low, high, edge: edge - strip })
  const { at: places, gap: kept } = spreadToFit({ low, high, after: walls.after }, ideal, gap)
  bundle.tracks.forEach((track, index) => {
    const place = places[index] ?? 0
    const before = place < edge - strip - 1e-9 || (place <= edge - strip + 1e-9 && (halves[index] ?? 0) < 0)
    at.set(track, !inner || before ? place : place + 2 * strip)
  })
  return kept >= gap - 1e-6
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
