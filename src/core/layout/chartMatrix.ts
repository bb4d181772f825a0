import type { Size } from '@/core/geometry/size.ts'
import type { Orientation, Sop } from '@/core/model/sop.ts'
import { flowsById } from '@/core/model/queries.ts'
import type { Arrangement } from './arrangement.ts'
import { chartStyle } from './chartStyle.ts'
import { laneWidth } from './fitShapes.ts'
import type { Fit } from './fitText.ts'
import { refuses } from './refuses.ts'
import { labelText } from './labelText.ts'
import { reserveLabels, type ExtraRoom } from './labelRoom.ts'
import type { Matrix, MatrixFlow, MatrixShape, Spacing } from './routing/matrix.ts'

const spacing: Spacing = { widens: true, track: 2, clearance: 2, border: 1, head: chartStyle.arrow.length }

export interface Measured {
  readonly arrangement: Arrangement
  readonly fits: readonly Fit[]
  /** The least extent of each lane across that its head needs, in mm. */
  readonly headExtents: readonly number[]
  /** Room to add for labels that found none, in mm. */
  readonly extra: ExtraRoom
}

/** Extents in the making: of the lanes across, of the rows along. */
export interface Extents {
  readonly widths: number[]
  readonly heights: number[]
}

/** What the router is asked: the chart in the frame of vertical lanes, a horizontal one transposed. */
export function chartMatrix(sop: Sop, measured: Measured): Matrix {
  const { arrangement, fits, extra } = measured
  const { actors, steps, shapes } = arrangement
  const placed = shapes.map(({ shape, lane, row, laneLine, rowLine }, index) => {
    const size = inMatrix(fits[index]?.size ?? { width: 0, height: 0 }, sop.orientation)
    return { id: shape.id, kind: shape.kind, lane, row, laneLine, rowLine, size }
  })
  const extents = contentExtents(sop, measured, placed)
  const flows = matrixFlows(sop, arrangement)
  reserveLabels(extents, arrangement, { shapes: placed, flows })
  return {
    lanes: actors.map(({ id }, lane) => ({
      actor: id,
      places: arrangement.lanePlaces[lane] ?? 1,
      width: (extents.widths[lane] ?? 0) + (extra.lanes.get(lane) ?? 0),
    })),
    rows: steps.map(({ id }, row) => ({
      step: id,
      places: arrangement.rowPlaces[row] ?? 1,
      height: (extents.heights[row] ?? 0) + (extra.rows.get(row) ?? 0),
    })),
    shapes: placed,
    flows,
    spacing,
  }
}

/** Lanes as wide as the user has them, rows as high as their shapes need; where lanes are horizontal both grow. */
function contentExtents(sop: Sop, measured: Measured, placed: readonly MatrixShape[]): Extents {
  const { arrangement, headExtents } = measured
  const upright = sop.orientation === 'vertical'
  const boxWidth = chartStyle.laneWidth * chartStyle.boxShare
  const acrossMargin = upright ? chartStyle.columnMargin : chartStyle.rowMargin
  const alongMargin = upright ? chartStyle.rowMargin : chartStyle.columnMargin
  const widths = arrangement.actors.map(({ width }, lane) =>
    Math.max(
      upright ? laneWidth(width) : Math.max(width ?? 0, chartStyle.laneHeight),
      headExtents[lane] ?? 0,
    ),
  )
  const heights = arrangement.steps.map(() => 2 * alongMargin + (upright ? boxWidth / 2 : boxWidth))
  for (const [index, { lane, row, across, along }] of arrangement.shapes.entries()) {
    const size = placed[index]?.size ?? { width: 0, height: 0 }
    // A lone shape needs its own extent; one that shares its cell needs it for every place.
    const places = {
      across: across === 1 ? 1 : arrangement.lanePlaces[lane],
      along: along === 1 ? 1 : arrangement.rowPlaces[row],
    }
    const width = (size.width + 2 * acrossMargin) * (places.across ?? 1)
    if (!upright) widths[lane] = Math.max(widths[lane] ?? 0, width)
    heights[row] = Math.max(heights[row] ?? 0, (size.height + 2 * alongMargin) * (places.along ?? 1))
  }
  return { widths, heights }
}

/** A size in the frame of vertical lanes; the same function leads back. */
export function inMatrix(size: Size, orientation: Orientation): Size {
  return orientation === 'vertical' ? size : { width: size.height, height: size.width }
}

function matrixFlows(sop: Sop, { shapeIndex }: Arrangement): readonly MatrixFlow[] {
  return flowsById(sop).flatMap((flow) => {
    const [from, to] = [shapeIndex.get(flow.from), shapeIndex.get(flow.to)]
    if (from === undefined || to === undefined) return []
    const label = labelText(flow, chartStyle)
    return {
      id: flow.id,
      from,
      to,
      label: label && inMatrix(label.size, sop.orientation),
      dashed: flow.line === 'dashed',
      directed: flow.directed,
      refuses: refuses(flow.label),
      route: flow.route ?? null,
    }
  })
}
