import type { Point } from '@/core/geometry/point.ts'
import type { Matrix } from './matrix.ts'
import type { Placing } from './placeTracks.ts'
import { inset } from './ports.ts'
import type { Run } from './runs.ts'
import type { TrackTable } from './trackTable.ts'

/** Centres of the shapes, in mm. */
export function shapeCenters(matrix: Matrix, { centers, pitch }: Placing): readonly Point[] {
  return matrix.shapes.map(({ lane, row, laneLine, rowLine }) => ({
    x: (centers[0][lane] ?? 0) + (laneLine - ((matrix.lanes[lane]?.places ?? 1) - 1)) * (pitch[0][lane] ?? 0),
    y: (centers[1][row] ?? 0) + (rowLine - ((matrix.rows[row]?.places ?? 1) - 1)) * (pitch[1][row] ?? 0),
  }))
}

/** The corners of each flow in mm, from the outline it leaves to the outline it enters. */
export function flowPoints(
  matrix: Matrix,
  { table, trackOf }: TrackTable,
  placing: Placing,
  centers: readonly Point[],
): readonly (readonly Point[])[] {
  const place = (run: Run) => {
    const track = trackOf[run.id]
    return track ? (placing.at.get(track) ?? 0) : 0
  }
  return matrix.flows.map((flow, index) => {
    const runs = table.runs.slice(table.first[index] ?? 0, table.first[index + 1] ?? 0)
    const [first, last] = [runs[0], runs.at(-1)]
    if (!first || !last) return []
    const points: Point[] = [portPoint(matrix, centers, flow.from, first, place(first), 'leaves')]
    for (const [i, run] of runs.slice(1).entries()) {
      const before = runs[i]
      if (!before) continue
      points.push(run.axis === 0 ? { x: place(run), y: place(before) } : { x: place(before), y: place(run) })
    }
    points.push(portPoint(matrix, centers, flow.to, last, place(last), 'enters'))
    return points
  })
}

function portPoint(
  { shapes }: Matrix,
  centers: readonly Point[],
  index: number,
  run: Run,
  at: number,
  end: 'leaves' | 'enters',
): Point {
  const [shape, center] = [shapes[index], centers[index]]
  if (!shape || !center) return { x: 0, y: 0 }
  const onward = Math.sign(run.end - run.start) * (end === 'leaves' ? 1 : -1)
  if (run.axis === 0) {
    const half = shape.size.height / 2 - inset(shape, onward > 0 ? 2 : 0, at - center.x)
    return { x: at, y: center.y + onward * half }
  }
  const half = shape.size.width / 2 - inset(shape, onward > 0 ? 1 : 3, at - center.y)
  return { x: center.x + onward * half, y: at }
}
