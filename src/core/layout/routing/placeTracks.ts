import type { BandSizes } from './bandSizes.ts'
import { bandPositions, bandSizes } from './bandSizes.ts'
import { cellExtents } from './cellExtents.ts'
import { placeCentreTracks, portReaches } from './centreTracks.ts'
import { placeChannelTracks, widenFor } from './channelTracks.ts'
import type { Graph } from './graph.ts'
import { headExtents } from './headExtents.ts'
import type { Matrix, RoutedMatrix } from './matrix.ts'
import type { TrackTable } from './trackTable.ts'
import type { Track } from './tracks.ts'
import type { CentreTrack, ChannelRoom } from './walls.ts'

/** The grid in mm and the coordinate of every track in it. */
export interface Placing {
  /** Of the lanes, then of the rows. */
  readonly edges: readonly [Float64Array, Float64Array]
  readonly centers: readonly [Float64Array, Float64Array]
  readonly pitch: readonly [Float64Array, Float64Array]
  readonly at: ReadonlyMap<Track, number>
  readonly tight: RoutedMatrix['tight']
}

/**
 * Turns tracks into millimetres. Centre lines first, for their room decides where channels begin; then, in the
 * chart, crowded channels widen the bands beside them; then channels are spread.
 */
export function placeTracks(matrix: Matrix, graph: Graph, tracks: TrackTable): Placing {
  const at = new Map<Track, number>()
  const tight = new Map<string, RoutedMatrix['tight'][number]>()
  const reaches = portReaches(matrix, tracks)
  const lanes = placeAxis(0)
  const rows = placeAxis(1)
  return {
    edges: [lanes.edges, rows.edges],
    centers: [lanes.centers, rows.centers],
    pitch: [lanes.sizes.pitch, rows.sizes.pitch],
    at,
    tight: [...tight.values()],
  }

  function placeAxis(axis: 0 | 1) {
    const [along, across] = axis === 0 ? [graph.x, graph.y] : [graph.y, graph.x]
    const sizes = bandSizes(matrix, axis)
    const own = tracks.bundles.filter((bundle) => bundle.axis === axis)
    const centre = own.filter(({ line }) => along.isCentre[line] === 1)
    const channels = own.filter(({ line }) => along.isCentre[line] !== 1)
    for (const bundle of centre)
      if (!placeCentreTracks({ matrix, tracks, reaches, at }, along, sizes, bundle)) report(bundle.line)
    const extents = cellExtents(matrix, axis, sizes.pitch)
    const heads = matrix.spacing.widens ? null : headExtents(matrix, tracks, { axis, pitch: sizes.pitch })
    const room: ChannelRoom = {
      matrix,
      tracks,
      axis,
      along,
      across,
      sizes,
      reaches,
      extents,
      heads,
      centre: centreTracks(),
    }
    if (matrix.spacing.widens) widen(room, channels)
    const { edges, centers } = bandPositions(sizes)
    for (const bundle of channels) if (!placeChannelTracks(room, bundle, at)) report(bundle.line)
    for (const bundle of own) {
      const base = lineBase(bundle.line)
      for (const track of bundle.tracks) at.set(track, base + (at.get(track) ?? 0))
    }
    return { edges, centers, sizes }

    function centreTracks(): ChannelRoom['centre'] {
      const found: CentreTrack[][] = Array.from({ length: along.bands }, () => [])
      for (const { line, tracks: placed } of centre) {
        const band = along.band[line] ?? 0
        const offset = lineOffset(line)
        for (const track of placed)
          found[band]?.push({ low: track.low, high: track.high, at: offset + (at.get(track) ?? 0) })
      }
      return found
    }

    function report(line: number): void {
      const index = Math.min(along.band[line] ?? 0, along.bands - 1)
      const kind = axis === 0 ? 'lane' : 'row'
      tight.set(`${kind} ${index}`, { kind, index })
    }

    function lineBase(line: number): number {
      const band = along.band[line] ?? 0
      if (along.isCentre[line] !== 1) return centers[band - 1] ?? 0
      return (centers[band] ?? 0) + lineOffset(line)
    }

    /** From the centre of its band to a centre line. */
    function lineOffset(line: number): number {
      const band = along.band[line] ?? 0
      const lines = line - (along.first[band] ?? 0) - ((sizes.places[band] ?? 1) - 1)
      return lines * (sizes.pitch[band] ?? 0)
    }
  }
}

/** All channels ask first, then all bands grow: the result does not depend on the order of the channels. */
function widen(room: ChannelRoom, channels: TrackTable['bundles']): void {
  const halves = room.sizes.half.slice()
  for (const bundle of channels) widenFor(room, bundle, halves)
  const sizes: BandSizes = room.sizes
  halves.forEach((half, band) => (sizes.half[band] = half))
}
