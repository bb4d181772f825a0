import type { Size } from '@/core/geometry/size.ts'
import type { Flow, Orientation, Sop } from '@/core/model/sop.ts'
import { flowsById } from '@/core/model/queries.ts'
import { wrapText } from '@/core/text/wrapText.ts'
import type { ArrangedShape, Arrangement } from './arrangement.ts'
import { chartStyle } from './chartStyle.ts'
import { laneWidth } from './fitShapes.ts'
import type { Fit } from './fitText.ts'
import { refuses } from './refuses.ts'
import type { Matrix, MatrixFlow, Spacing } from './routing/matrix.ts'

const spacing: Spacing = { widens: true, track: 2, clearance: 2, border: 0.5, head: chartStyle.arrow.length }

export interface Measured {
  readonly arrangement: Arrangement
  readonly fits: readonly Fit[]
  /** The least extent of each lane across that its head needs, in mm. */
  readonly headExtents: readonly number[]
}

/** What the router is asked: the chart in the frame of vertical lanes, a horizontal one transposed. */
export function chartMatrix(sop: Sop, { arrangement, fits, headExtents }: Measured): Matrix {
  const { actors, steps, shapes } = arrangement
  const upright = sop.orientation === 'vertical'
  const sizes = fits.map(({ size }) => inMatrix(size, sop.orientation))
  const acrossMargin = upright ? chartStyle.columnMargin : chartStyle.rowMargin
  const alongMargin = upright ? chartStyle.rowMargin : chartStyle.columnMargin
  const widths = actors.map(({ width }, lane) =>
    Math.max(
      upright ? laneWidth(width) : Math.max(width ?? 0, chartStyle.laneHeight),
      headExtents[lane] ?? 0,
    ),
  )
  const heights = steps.map(
    () =>
      2 * alongMargin +
      (upright
        ? (chartStyle.laneWidth * chartStyle.boxShare) / 2
        : chartStyle.laneWidth * chartStyle.boxShare),
  )
  for (const [index, arranged] of shapes.entries()) {
    const size = sizes[index] ?? { width: 0, height: 0 }
    const { lane, row } = arranged
    if (!upright)
      widths[lane] = Math.max(
        widths[lane] ?? 0,
        extent(arranged, arrangement.lanePlaces[lane], size.width + 2 * acrossMargin),
      )
    heights[row] = Math.max(
      heights[row] ?? 0,
      extentAlong(arranged, arrangement.rowPlaces[row], size.height + 2 * alongMargin),
    )
  }
  return {
    lanes: actors.map(({ id }, lane) => ({
      actor: id,
      places: arrangement.lanePlaces[lane] ?? 1,
      width: widths[lane] ?? 0,
    })),
    rows: steps.map(({ id }, row) => ({
      step: id,
      places: arrangement.rowPlaces[row] ?? 1,
      height: heights[row] ?? 0,
    })),
    shapes: shapes.map(({ shape, lane, row, laneLine, rowLine }, index) => ({
      id: shape.id,
      kind: shape.kind,
      lane,
      row,
      laneLine,
      rowLine,
      size: sizes[index] ?? { width: 0, height: 0 },
    })),
    flows: matrixFlows(sop, arrangement),
    spacing,
  }
}

/** A size in the frame of vertical lanes; the same function leads back. */
export function inMatrix(size: Size, orientation: Orientation): Size {
  return orientation === 'vertical' ? size : { width: size.height, height: size.width }
}

/** A lone shape needs its own extent; one that shares its cell needs it for every place of the lane. */
function extent({ across }: ArrangedShape, places: number | undefined, own: number): number {
  return across === 1 ? own : own * (places ?? 1)
}

function extentAlong({ along }: ArrangedShape, places: number | undefined, own: number): number {
  return along === 1 ? own : own * (places ?? 1)
}

function matrixFlows(sop: Sop, { shapeIndex }: Arrangement): readonly MatrixFlow[] {
  return flowsById(sop).flatMap((flow) => {
    const [from, to] = [shapeIndex.get(flow.from), shapeIndex.get(flow.to)]
    if (from === undefined || to === undefined) return []
    return {
      id: flow.id,
      from,
      to,
      label: labelSize(flow, sop.orientation),
      dashed: flow.line === 'dashed',
      directed: flow.directed,
      refuses: refuses(flow.label),
      route: flow.route ?? null,
    }
  })
}

function labelSize(flow: Flow, orientation: Orientation): Size | null {
  const lines = wrapText(flow.label, 'regular', chartStyle.labelWidth / chartStyle.fontSize)
  if (lines.length === 0) return null
  const width = Math.max(...lines.map((line) => line.width)) * chartStyle.fontSize
  return inMatrix({ width, height: lines.length * chartStyle.lineHeight }, orientation)
}
