import type { Arrangement } from '@/core/layout/arrangement.ts'

/** Counts the shapes in a stretch of a lane or of a row without looking at each cell. */
export interface Crowding {
  /** Shapes of a lane in the rows from `first` up to, not including, `end`. */
  inLane(lane: number, first: number, end: number): number
  /** Shapes of a row in the lanes between two, the first of them left out. */
  inRow(row: number, from: number, to: number): number
}

export function crowdingOf({ actors, steps, shapes }: Arrangement): Crowding {
  const [lanes, rows] = [actors.length, steps.length]
  const down = new Int32Array(lanes * (rows + 1))
  const across = new Int32Array(rows * (lanes + 1))
  for (const { lane, row } of shapes) {
    down[lane * (rows + 1) + row + 1] = (down[lane * (rows + 1) + row + 1] ?? 0) + 1
    across[row * (lanes + 1) + lane + 1] = (across[row * (lanes + 1) + lane + 1] ?? 0) + 1
  }
  sumUp(down, rows + 1)
  sumUp(across, lanes + 1)
  const between = (sums: Int32Array, from: number, to: number) =>
    to > from ? (sums[to] ?? 0) - (sums[from] ?? 0) : 0
  return {
    inLane: (lane, first, end) => between(down, lane * (rows + 1) + first, lane * (rows + 1) + end),
    inRow: (row, from, to) => {
      const base = row * (lanes + 1)
      return to >= from
        ? between(across, base + from + 1, base + to + 1)
        : between(across, base + to, base + from)
    },
  }
}

function sumUp(counts: Int32Array, length: number): void {
  for (let at = 0; at < counts.length; at++)
    if (at % length !== 0) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0)
}
