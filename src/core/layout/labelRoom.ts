import { shapeId, type FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Arrangement } from './arrangement.ts'
import type { Extents } from './chartMatrix.ts'
import { chartStyle } from './chartStyle.ts'
import type { MatrixFlow, MatrixShape } from './routing/matrix.ts'

/** Room to add to lanes and rows (by index, in mm) for labels that found no free place. */
export interface ExtraRoom {
  readonly lanes: ReadonlyMap<number, number>
  readonly rows: ReadonlyMap<number, number>
}

export const noExtraRoom: ExtraRoom = { lanes: new Map(), rows: new Map() }

const unknown = shapeId('')
const beside = 2 * chartStyle.labelGap + chartStyle.arrow.length

/**
 * Widens lanes and rows between two neighbouring shapes until the label of the straight flow between them fits
 * beside it: a label longer than that gap could only stand on a shape.
 */
export function reserveLabels(
  { widths, heights }: Extents,
  { lanePlaces, rowPlaces }: Arrangement,
  { shapes, flows }: { readonly shapes: readonly MatrixShape[]; readonly flows: readonly MatrixFlow[] },
): void {
  for (const { from, to, label } of flows) {
    const [a, b] = [shapes[from], shapes[to]]
    if (!label || !a || !b) continue
    if (a.row === b.row && Math.abs(a.lane - b.lane) <= 1) {
      const need = label.width + beside + (a.size.width + b.size.width) / 2
      widen(widths, lanePlaces, { first: a.lane, second: b.lane, need })
    }
    if (a.lane === b.lane && Math.abs(a.row - b.row) <= 1) {
      const need = label.height + beside + (a.size.height + b.size.height) / 2
      widen(heights, rowPlaces, { first: a.row, second: b.row, need })
    }
  }
}

interface Need {
  readonly first: number
  readonly second: number
  /** From the centre of one shape to that of the other, in mm. */
  readonly need: number
}

function widen(extents: number[], places: readonly number[], { first, second, need }: Need): void {
  if (first === second) {
    extents[first] = Math.max(
      extents[first] ?? 0,
      (places[first] ?? 1) === 1 ? 0 : need * (places[first] ?? 1),
    )
    return
  }
  const short = need - ((extents[first] ?? 0) + (extents[second] ?? 0)) / 2
  if (short <= 0) return
  extents[first] = (extents[first] ?? 0) + short
  extents[second] = (extents[second] ?? 0) + short
}

/** More room for the labels that found none: in the row and the lane that their flow leaves. */
export function withMoreRoom(
  extra: ExtraRoom,
  crowded: readonly FlowId[],
  { sop, arrangement }: { readonly sop: Sop; readonly arrangement: Arrangement },
): ExtraRoom {
  const [lanes, rows] = [new Map(extra.lanes), new Map(extra.rows)]
  for (const id of crowded) {
    const shape = arrangement.shapes[arrangement.shapeIndex.get(sop.flows[id]?.from ?? unknown) ?? -1]
    if (!shape) continue
    rows.set(shape.row, (extra.rows.get(shape.row) ?? 0) + 2 * (chartStyle.lineHeight + chartStyle.labelGap))
    lanes.set(shape.lane, (extra.lanes.get(shape.lane) ?? 0) + chartStyle.lineHeight + chartStyle.labelGap)
  }
  return { lanes, rows }
}
