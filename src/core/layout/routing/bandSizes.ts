import type { Matrix } from './matrix.ts'
import { portReach } from './ports.ts'

/** Sizes of the bands of one axis in mm, about their centres. They only grow while tracks are placed. */
export interface BandSizes {
  /** Half the breadth. */
  readonly half: Float64Array
  /** Between neighbouring centre lines. */
  readonly pitch: Float64Array
  /** How far tracks stray from a centre line. */
  readonly zone: Float64Array
  readonly places: readonly number[]
}

/** The sizes asked for: pairs stand at the quarters, and centre lines get the room that ports need. */
export function bandSizes(matrix: Matrix, axis: 0 | 1): BandSizes {
  const bands = axis === 0 ? matrix.lanes : matrix.rows
  const places = bands.map((band) => band.places)
  const breadths =
    axis === 0 ? matrix.lanes.map(({ width }) => width) : matrix.rows.map(({ height }) => height)
  const half = Float64Array.from(breadths, (breadth) => breadth / 2)
  const pitch = Float64Array.from(breadths, (breadth, band) => breadth / (2 * (places[band] ?? 1)))
  const zone = new Float64Array(bands.length).fill(matrix.spacing.track)
  for (const shape of matrix.shapes) {
    const band = axis === 0 ? shape.lane : shape.row
    zone[band] = Math.max(zone[band] ?? 0, portReach(shape, axis, { flows: 2 }))
  }
  zone.forEach((wanted, band) => {
    const limit = ((pitch[band] ?? 0) - matrix.spacing.track) / (places[band] === 1 ? 1.25 : 2)
    zone[band] = Math.max(0, Math.min(wanted, limit))
  })
  return { half, pitch, zone, places }
}

/** Widens a band so that its tracks stray farther from its centre lines. */
export function widenZone(sizes: BandSizes, band: number, by: number): void {
  const places = sizes.places[band] ?? 1
  sizes.zone[band] = (sizes.zone[band] ?? 0) + by
  if (places > 1) sizes.pitch[band] = (sizes.pitch[band] ?? 0) + 2 * by
  sizes.half[band] = (sizes.half[band] ?? 0) + by * (places > 1 ? 2 * places - 1 : 1)
}

/** From a band's centre to the outer edge of the room of its centre lines. */
export function zoneEdge({ pitch, zone, places }: BandSizes, band: number): number {
  return ((places[band] ?? 1) - 1) * (pitch[band] ?? 0) + (zone[band] ?? 0)
}

/** Borders of the bands and their centres, in mm from the first border. */
export function bandPositions({ half }: BandSizes): {
  readonly edges: Float64Array
  readonly centers: Float64Array
} {
  const edges = new Float64Array(half.length + 1)
  const centers = new Float64Array(half.length)
  half.forEach((breadth, band) => {
    centers[band] = (edges[band] ?? 0) + breadth
    edges[band + 1] = (edges[band] ?? 0) + 2 * breadth
  })
  return { edges, centers }
}
