import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { CaretMap, CaretSpot } from './caretMap.ts'

/** How far caret and selection reach above and below the baseline, in font sizes. */
const above = 0.92
const below = 0.26

/** The index before which a point of the paper falls. */
export function indexAt(map: CaretMap, { x, y }: Point): number {
  const { lines, fontSize, turned } = map
  const distances = lines.map(({ start }) =>
    turned ? Math.abs(x - (start.x - fontSize * 0.33)) : Math.abs(y - (start.y - fontSize * 0.33)),
  )
  const line = distances.indexOf(Math.min(...distances))
  const start = lines[line]?.start ?? { x: 0, y: 0 }
  return indexAlong(map, line, turned ? start.y - y : x - start.x)
}

/** The index of a line that is nearest to a distance along it, in mm. */
export function indexAlong({ spots }: CaretMap, line: number, along: number): number {
  let best = { index: 0, far: Infinity }
  for (const [index, spot] of spots.entries()) {
    const far = Math.abs(spot.along - along)
    if (spot.line === line && far < best.far) best = { index, far }
  }
  return best.index
}

/** The first and the last index of the line that an index stands in. */
export function lineEnds({ spots }: CaretMap, index: number): readonly [first: number, last: number] {
  const line = spots[index]?.line
  return [spots.findIndex((spot) => spot.line === line), spots.findLastIndex((spot) => spot.line === line)]
}

/** The index a line above (-1) or below (1), as far along as `along`; null beyond the first and the last line. */
export function indexBeside(
  map: CaretMap,
  index: number,
  { by, along }: { by: 1 | -1; along: number },
): number | null {
  const line = (map.spots[index]?.line ?? 0) + by
  return map.lines[line] === undefined ? null : indexAlong(map, line, along)
}

/** The stretch of the paper from one index to another on the lines they stand in: the caret, where they are the same. */
export function stretchesBetween(map: CaretMap, from: number, to: number): readonly Rect[] {
  const [first, last] = [map.spots[from], map.spots[to]]
  if (!first || !last) return []
  if (from === to) return [stretch(map, first, first.along)]
  const rects: Rect[] = []
  for (let line = first.line; line <= last.line; line++) {
    const begin = line === first.line ? first.along : 0
    const ends = map.spots.findLast((spot) => spot.line === line)?.along ?? 0
    rects.push(
      stretch(map, { line, along: begin }, line === last.line ? last.along : ends + map.fontSize * 0.25),
    )
  }
  return rects
}

function stretch({ lines, fontSize, turned }: CaretMap, { line, along }: CaretSpot, to: number): Rect {
  const { x, y } = lines[line]?.start ?? { x: 0, y: 0 }
  const height = fontSize * (above + below)
  return turned
    ? { x: x - fontSize * above, y: y - to, width: height, height: to - along }
    : { x: x + along, y: y - fontSize * above, width: to - along, height }
}
