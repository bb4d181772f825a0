import type { Axis } from './axis.ts'
import { highestBand, lowestBand } from './axis.ts'
import type { BandSizes } from './bandSizes.ts'
import { zoneEdge } from './bandSizes.ts'
import type { CellExtents } from './cellExtents.ts'
import type { Matrix, MatrixShape } from './matrix.ts'
import type { Run } from './runs.ts'
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
  /** How far tracks that end at shapes may stray from their centre line. */
  readonly reaches: ReadonlyMap<Track, number>
  readonly extents: CellExtents
  /** The lines along the centre lines of each band, in mm from its centre. */
  readonly centre: readonly (readonly CentreTrack[])[]
  /** The same with arrow heads, on paper. */
  readonly heads: CellExtents | null
}

/** A track along a centre line, placed already. */
export interface CentreTrack {
  readonly low: number
  readonly high: number
  readonly at: number
}

/** The walls of a channel's tracks: mm from the centre of the band before it, and of the band after it. */
export interface Walls {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly after: readonly (readonly number[])[]
}

/**
 * What a crowded page gives up: first arrow heads shrink, then lines come closer to each other, then heads get no room
 * of their own, then lines come near to shapes and borders, before they cannot be told apart.
 */
export const comforts = ['full', 'short heads', 'close lines', 'no stubs', 'squeezed'] as const
export type Comfort = (typeof comforts)[number]

/** Lengths of an arrow head: between a shape and the turn before it, and between it and a line that passes by. */
const stubLengths: Readonly<Record<Comfort, { readonly own: number; readonly passing: number }>> = {
  full: { own: 1.5, passing: 1.15 },
  'short heads': { own: 0.95, passing: 0.8 },
  'close lines': { own: 0.95, passing: 0.8 },
  'no stubs': { own: 0, passing: 0 },
  squeezed: { own: 0, passing: 0 },
}

/** What is left of distances in a squeezed channel. */
export const squeezedShare = 0.3

export function wallsOf(room: ChannelRoom, bundle: Bundle, comfort: Comfort): Walls {
  const channel = room.along.band[bundle.line] ?? 0
  return {
    low: bundle.tracks.map((track) => wall(room, track, channel - 1, { toward: 'high', comfort })),
    high: bundle.tracks.map((track) => wall(room, track, channel, { toward: 'low', comfort })),
    after: keptApart(room.tracks, bundle, (track) => room.reaches.get(track) === 0),
  }
}

/** How far from the centre of `band` a track must stay: clear of the shapes it passes and of the room of ports. */
function wall(
  room: ChannelRoom,
  track: Track,
  band: number,
  { toward, comfort }: { readonly toward: 'low' | 'high'; readonly comfort: Comfort },
): number {
  const { matrix, along, across, sizes, extents, heads } = room
  const { own, passing } = stubLengths[comfort]
  const left = comfort === 'squeezed' ? squeezedShare : 1
  const [clearance, border] = [left * matrix.spacing.clearance, left * matrix.spacing.border]
  if (band < 0 || band >= along.bands) return border
  let wall =
    (comfort === 'squeezed' ? usedEdge(room, track, band, toward) : zoneEdge(sizes, band)) +
    left * matrix.spacing.track
  const [first, last] = [lowestBand(across, track.low >> 1), highestBand(across, track.high >> 1)]
  for (let cross = first; cross <= last; cross++) {
    const reach = extents[toward][band * extents.crossBands + cross] ?? 0
    if (reach > 0) wall = Math.max(wall, reach + clearance)
    const side = heads?.[toward][band * heads.crossBands + cross] ?? 0
    if (side > 0 && passing > 0) wall = Math.max(wall, side + passing * matrix.spacing.head)
  }
  if (own > 0) for (const run of track.runs) wall = Math.max(wall, stubWall(room, run, band, { toward, own }))
  return wall
}

/** From a band's centre to the outermost line that runs along its centre lines beside a track; 0 where none does. */
function usedEdge({ centre }: ChannelRoom, track: Track, band: number, toward: 'low' | 'high'): number {
  let edge = 0
  for (const { low, high, at } of centre[band] ?? [])
    if (low <= track.high && high >= track.low) edge = Math.max(edge, toward === 'high' ? at : -at)
  return edge
}

/** Room for the label of the exit and for the arrow head, where the run next to this one ends at a shape of the band. */
function stubWall(
  { matrix, axis, sizes, tracks }: ChannelRoom,
  run: Run,
  band: number,
  { toward, own }: { readonly toward: 'low' | 'high'; readonly own: number },
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
    wall = Math.max(wall, distance(shapes[flow.to]) + own * spacing.head)
  return wall
}
