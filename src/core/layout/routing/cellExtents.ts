import type { Matrix } from './matrix.ts'

/** How far shapes reach from the centre of their band, per cell, toward smaller (`low`) and larger (`high`) coordinates. */
export interface CellExtents {
  readonly crossBands: number
  readonly low: Float64Array
  readonly high: Float64Array
}

/** Extents along an axis (0: from the centres of lanes, 1: of rows); cells are `band * crossBands + crossBand`. */
export function cellExtents({ lanes, rows, shapes }: Matrix, axis: 0 | 1, pitch: Float64Array): CellExtents {
  const crossBands = axis === 0 ? rows.length : lanes.length
  const cells = lanes.length * rows.length
  const extents: CellExtents = { crossBands, low: new Float64Array(cells), high: new Float64Array(cells) }
  for (const shape of shapes) {
    const [band, crossBand] = axis === 0 ? [shape.lane, shape.row] : [shape.row, shape.lane]
    const places = (axis === 0 ? lanes[band]?.places : rows[band]?.places) ?? 1
    const offset = ((axis === 0 ? shape.laneLine : shape.rowLine) - (places - 1)) * (pitch[band] ?? 0)
    const half = (axis === 0 ? shape.size.width : shape.size.height) / 2
    const cell = band * crossBands + crossBand
    extents.low[cell] = Math.max(extents.low[cell] ?? 0, half - offset)
    extents.high[cell] = Math.max(extents.high[cell] ?? 0, half + offset)
  }
  return extents
}
