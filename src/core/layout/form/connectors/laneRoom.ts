import type { Arrangement } from '@/core/layout/arrangement.ts'
import type { FormSymbol } from '../pagesToDraw.ts'
import { paperSpacing } from './paperStyle.ts'

/** The room beside symbols in the lanes of a form: it follows from the page set-up, never from texts. */
export interface LaneRoom {
  /** How many lines fit into the channel before each lane and behind the last one, past the widest symbols. */
  readonly capacity: readonly number[]
  /** For each shape: it stands so near the borders of its lane that no arrow head fits beside it. */
  readonly cramped: readonly boolean[]
}

/** A stub this much longer than an arrow head still shows a line behind it. */
const stubShare = 1.3

export function laneRoom(
  { actors, shapes }: Arrangement,
  symbols: readonly FormSymbol[],
  laneEdges: readonly number[],
): LaneRoom {
  const { track, clearance, border, head } = paperSpacing
  const margins = actors.map((_, lane) => widthOf(laneEdges, lane) / 2)
  const cramped = shapes.map(({ shape, lane, across }, index) => {
    const margin = (widthOf(laneEdges, lane) / across - (symbols[index]?.size.width ?? 0)) / 2
    // A line passes a diamond only beside its tip.
    if (shape.kind !== 'decision') margins[lane] = Math.min(margins[lane] ?? margin, margin)
    return margin < stubShare * head
  })
  const capacity = [...margins, 0].map((_, channel) => {
    const [before, behind] = [margins[channel - 1], margins[channel]]
    // Lines keep off the border between two lanes, so each side holds its own.
    const lines = (margin: number | undefined) =>
      margin === undefined ? 0 : Math.max(0, Math.floor((margin - clearance - border) / track + 1))
    return Math.max(1, lines(before) + lines(behind))
  })
  return { capacity, cramped }
}

function widthOf(edges: readonly number[], index: number): number {
  return (edges[index + 1] ?? 0) - (edges[index] ?? 0)
}
