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
  readonly extents: CellExtents
}

/** The walls of a channel's tracks: mm from the centre of the band before it, and of the band after it. */
export interface Walls {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly after: readonly (readonly number[])[]
}

/** `stubs` are the room that labels and arrow heads want: on a crowded page they give way first. */
type Stubs = 'wanted' | 'given up'

export function wallsOf(room: ChannelRoom, bundle: Bundle, stubs: Stubs): Walls {
  const channel = room.along.band[bundle.line] ?? 0
  return {
    low: bundle.tracks.map((track) => wall(room, track, channel - 1, { toward: 'high', stubs })),
    high: bundle.tracks.map((track) => wall(room, track, channel, { toward: 'low', stubs })),
    after: keptApart(room.tracks, bundle, () => false),
  }
}

/** How far from the centre of `band` a track must stay: clear of the shapes it passes and of the room of ports. */
function wall(
  room: ChannelRoom,
  track: Track,
  band: number,
  { toward, stubs }: { readonly toward: 'low' | 'high'; readonly stubs: Stubs },
): number {
  const { matrix, along, across, sizes, extents } = room
  const { clearance, border, track: gap } = matrix.spacing
  if (band < 0 || band >= along.bands) return border
  let wall = zoneEdge(sizes, band) + gap
  const [first, last] = [lowestBand(across, track.low >> 1), highestBand(across, track.high >> 1)]
  for (let cross = first; cross <= last; cross++) {
    const reach = extents[toward][band * extents.crossBands + cross] ?? 0
    if (reach > 0) wall = Math.max(wall, reach + clearance)
  }
  if (stubs === 'wanted')
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
