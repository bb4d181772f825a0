import type { MatrixFlow } from './matrix.ts'
import type { SearchRoom } from './pathSearch.ts'
import { weights } from './weights.ts'

/**
 * The least a path still costs from a node: straight distance and the bends that cannot be avoided. Where there is
 * company to join both may come cheaper, but only within the box that the paths of that company lie in.
 */
export function lowerBoundOf(
  { graph, occupancy }: SearchRoom,
  flow: MatrixFlow,
): (node: number, heading: number) => number {
  const { x, y, column: columnOf, line: lineOf } = graph
  const target = graph.shapeNode[flow.to] ?? 0
  const toColumn = columnOf[target] ?? 0
  const toLine = lineOf[target] ?? 0
  const toX = x.place[toColumn] ?? 0
  const toY = y.place[toLine] ?? 0
  const joins = occupancy.arrivals[flow.to]
  const combs = flow.label === null && flow.directed ? occupancy.departures[flow.from] : undefined
  const rate = joins ? weights.joinLength : combs ? weights.combLength : weights.whole
  const bend = joins ? (weights.bend * weights.joinBend) >> 8 : weights.bend
  const low = { column: x.lines, line: y.lines }
  const high = { column: -1, line: -1 }
  for (const box of [joins, combs]) {
    if (!box) continue
    low.column = Math.min(low.column, box.left)
    low.line = Math.min(low.line, box.top)
    high.column = Math.max(high.column, box.right)
    high.line = Math.max(high.line, box.bottom)
  }
  const [boxLeft, boxRight] = [x.place[low.column] ?? 0, x.place[high.column] ?? 0]
  const [boxTop, boxBottom] = [y.place[low.line] ?? 0, y.place[high.line] ?? 0]
  const cheaper = joins !== undefined || combs !== undefined

  return (node, heading) => {
    const column = columnOf[node] ?? 0
    const line = lineOf[node] ?? 0
    const atX = x.place[column] ?? 0
    const atY = y.place[line] ?? 0
    const length = Math.abs(toX - atX) + Math.abs(toY - atY)
    const bends = bend * bendsLeft(heading, toColumn - column, toLine - line)
    if (!cheaper) return length + bends
    const outside = Math.max(0, boxLeft - atX, atX - boxRight) + Math.max(0, boxTop - atY, atY - boxBottom)
    return ((length * rate + outside * (weights.whole - rate)) >> 8) + bends
  }
}

function bendsLeft(heading: number, across: number, along: number): number {
  if (across === 0 && along === 0) return 0
  const dx = heading === 1 ? 1 : heading === 3 ? -1 : 0
  const dy = heading === 2 ? 1 : heading === 0 ? -1 : 0
  const toward = dx * across > 0 || dy * along > 0
  if (across !== 0 && along !== 0) return toward ? 1 : 2
  if (toward) return 0
  return dx * across < 0 || dy * along < 0 ? 2 : 1
}
