import type { CellExtents } from './cellExtents.ts'
import type { Matrix, MatrixShape } from './matrix.ts'
import type { TrackTable } from './trackTable.ts'

/**
 * How far shapes reach at whose sides arrow heads point, per cell as in `cellExtents`; 0 where none does. For paper,
 * where a passing line may come nearer to a shape than a head is long.
 */
export function headExtents(
  matrix: Matrix,
  { table }: TrackTable,
  { axis, pitch }: { readonly axis: 0 | 1; readonly pitch: Float64Array },
): CellExtents {
  const { lanes, rows, shapes, flows } = matrix
  const crossBands = axis === 0 ? rows.length : lanes.length
  const cells = lanes.length * rows.length
  const extents: CellExtents = { crossBands, low: new Float64Array(cells), high: new Float64Array(cells) }
  flows.forEach(({ to, directed }, flow) => {
    const [run, shape] = [table.runs[(table.first[flow + 1] ?? 0) - 1], shapes[to]]
    // A last run of axis 0 is upright and points at the top or bottom: sides of rows.
    if (!directed || !run || !shape || run.axis === axis) return
    const toward = run.end > run.start ? extents.low : extents.high
    const sign = run.end > run.start ? -1 : 1
    const band = axis === 0 ? shape.lane : shape.row
    const cell = band * crossBands + (axis === 0 ? shape.row : shape.lane)
    const reach = sideOf(matrix, shape, { axis, pitch: pitch[band] ?? 0, sign })
    toward[cell] = Math.max(toward[cell] ?? 0, reach)
  })
  return extents
}

/** From the centre of its band to a shape's side. */
function sideOf(
  { lanes, rows }: Matrix,
  shape: MatrixShape,
  { axis, pitch, sign }: { readonly axis: 0 | 1; readonly pitch: number; readonly sign: number },
): number {
  const places = (axis === 0 ? lanes[shape.lane]?.places : rows[shape.row]?.places) ?? 1
  const offset = ((axis === 0 ? shape.laneLine : shape.rowLine) - (places - 1)) * pitch
  return (axis === 0 ? shape.size.width : shape.size.height) / 2 + sign * offset
}
