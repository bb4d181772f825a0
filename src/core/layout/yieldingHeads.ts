import { arrowHead } from './arrowHead.ts'
import { isHorizontal, segmentsOf, type DrawnLine, type Segment } from './drawnLine.ts'
import type { FlowStyle } from './flowStyle.ts'

/** Between the base of a head and a line that crosses behind it, in mm. */
const air = 0.15

/** The lines with heads no longer than the distance from their tip to the nearest line that crosses their last stretch. */
export function yieldingHeads(lines: readonly DrawnLine[], arrow: FlowStyle['arrow']): readonly DrawnLine[] {
  const segments = lines.map(({ points }) => segmentsOf(points))
  return lines.map((line, index) => {
    const last = segments[index]?.at(-1)
    if (!line.head || !last) return line
    let room: number = arrow.length
    segments.forEach((others, other) => {
      if (other !== index && lines[other]?.flow.to !== line.flow.to)
        for (const segment of others) room = Math.min(room, distanceToCrossing(last, segment) - air)
    })
    if (room >= arrow.length) return line
    const length = Math.max(arrow.shortest, room)
    const width = (arrow.width * length) / arrow.length
    return { ...line, head: arrowHead(line.points, { ...arrow, length, width }) }
  })
}

/** How far before its end a stretch is crossed by another one; infinite where it is not. */
function distanceToCrossing(last: Segment, other: Segment): number {
  if (isHorizontal(last) === isHorizontal(other)) return Number.POSITIVE_INFINITY
  const [along, across] = isHorizontal(last) ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const at = other.from[along]
  const [low, high] = [
    Math.min(other.from[across], other.to[across]),
    Math.max(other.from[across], other.to[across]),
  ]
  const [from, tip] = [last.from[along], last.to[along]]
  const crosses = last.to[across] >= low && last.to[across] <= high
  return crosses && at > Math.min(from, tip) && at < Math.max(from, tip)
    ? Math.abs(tip - at)
    : Number.POSITIVE_INFINITY
}
