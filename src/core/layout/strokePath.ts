import type { Path, Stroke } from '@/core/geometry/path.ts'
import type { Point } from '@/core/geometry/point.ts'
import { isHorizontal, segmentsOf, type Segment } from './drawnLine.ts'
import type { Jump, Jumps } from './jumps.ts'
import { rounded } from './rounded.ts'

/** The path through the corners, with a jump wherever the line crosses one below it. */
export function strokePath(points: readonly Point[], jumps: Jumps, jumpRadius: number): Path {
  const [start] = points
  if (!start) return []
  const strokes: Stroke[] = [{ kind: 'move', to: start }]
  for (const segment of segmentsOf(points)) {
    if (isHorizontal(segment)) strokes.push(...jumping(segment, jumps.get(segment.from.y) ?? [], jumpRadius))
    strokes.push({ kind: 'line', to: segment.to })
  }
  return strokes
}

function jumping({ from, to }: Segment, jumps: readonly Jump[], jumpRadius: number): readonly Stroke[] {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
  const rightward = to.x > from.x
  const own = jumps.filter((jump) => jump.from - jumpRadius >= left && jump.to + jumpRadius <= right)
  return (rightward ? own : own.toReversed()).flatMap((jump) => {
    const [near, far] = rightward
      ? [jump.from - jumpRadius, jump.to + jumpRadius]
      : [jump.to + jumpRadius, jump.from - jumpRadius]
    const way = rightward ? jumpRadius : -jumpRadius
    const arc = (x: number, y: number): Stroke => ({
      kind: 'arc',
      to: { x: rounded(x), y: rounded(y) },
      radius: jumpRadius,
      clockwise: rightward,
    })
    const landing: Stroke = { kind: 'line', to: { x: rounded(near), y: from.y } }
    if (jump.from === jump.to) return [landing, arc(far, from.y)]
    const top = rounded(from.y - jumpRadius)
    return [
      landing,
      arc(near + way, top),
      { kind: 'line', to: { x: rounded(far - way), y: top } } as const,
      arc(far, from.y),
    ]
  })
}
