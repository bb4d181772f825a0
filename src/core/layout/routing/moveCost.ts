import type { MatrixFlow, MatrixShape } from './matrix.ts'
import { sharing } from './occupancy.ts'
import type { SearchRoom } from './pathSearch.ts'
import { weights } from './weights.ts'

/** One step of a search: out of a node that was entered in `direction`, in `heading`. */
export type MoveCost = (node: number, next: number, direction: number, heading: number) => number

/** What a step costs a flow: its length, a bend, the lines it crosses; less in company, more along a strange centre. */
export function moveCostOf(room: SearchRoom, index: number, flow: MatrixFlow): MoveCost {
  const { graph, matrix, occupancy, crossingFactor } = room
  const { x, y, occupied, column: columnOf, line: lineOf } = graph
  const { passes, stems, heads } = occupancy
  const { capacity } = matrix
  const crossing = weights.crossing * crossingFactor
  const turnInTraffic = weights.turnInTraffic * crossingFactor
  const [source, target] = [matrix.shapes[flow.from], matrix.shapes[flow.to]]

  const lengthOf = (node: number, next: number, heading: number): number => {
    const column = columnOf[node] ?? 0
    const line = lineOf[node] ?? 0
    const vertical = (heading & 1) === 0
    const length = vertical
      ? Math.abs((y.place[line] ?? 0) - (y.place[lineOf[next] ?? 0] ?? 0))
      : Math.abs((x.place[column] ?? 0) - (x.place[columnOf[next] ?? 0] ?? 0))
    const full = vertical && capacity && x.isCentre[column] !== 1 ? tooMany(node, next, column) : 0
    if (!vertical && capacity && (line === 0 || line === y.lines - 1))
      return (length * weights.alongFrame) >> 8
    if (full > 0) return length + ((length * full * weights.fullChannel) >> 8)
    const strange = vertical
      ? x.isCentre[column] === 1 && source?.lane !== x.band[column] && target?.lane !== x.band[column]
      : y.isCentre[line] === 1 && source?.row !== y.band[line] && target?.row !== y.band[line]
    return strange ? (length * weights.foreignCentre) >> 8 : length
  }

  /** How many lines more than fit would run beside each other in a channel between lanes. */
  const tooMany = (node: number, next: number, column: number) => {
    const lines = Math.max(passes[node * 2] ?? 0, passes[next * 2] ?? 0) + 1
    return lines - (capacity?.[x.band[column] ?? 0] ?? lines)
  }
  /** A turn in the channel beside a shape that leaves no room for an arrow head there. */
  const shortStub = (node: number, next: number, direction: number, heading: number) => {
    if ((direction & 1) === 1)
      return source?.isCramped && isBeside(source, node + (direction === 1 ? -1 : 1)) ? weights.shortStub : 0
    return target?.isCramped && (heading & 1) === 1 && isBeside(target, next) ? weights.shortStub : 0
  }
  const isBeside = ({ lane, row }: MatrixShape, node: number) => {
    const column = columnOf[node] ?? 0
    const line = lineOf[node] ?? 0
    return (
      x.isCentre[column] === 1 && y.isCentre[line] === 1 && x.band[column] === lane && y.band[line] === row
    )
  }

  return (node, next, direction, heading) => {
    const axis = heading & 1
    const slot = next * 4 + heading
    const shared = heads[slot] === -1 ? 'none' : sharing(occupancy, matrix, index, slot)
    const merges = shared === 'merge'
    const rate = merges ? weights.joinLength : shared === 'comb' ? weights.combLength : weights.whole
    let cost = (lengthOf(node, next, heading) * rate) >> 8
    // Neither of two flows in line with their tips can step aside.
    if (shared === 'none' && stems[node * 2 + axis] === 1 && stems[next * 2 + axis] === 1)
      cost += weights.besideStem
    if (occupied[node] === 1) return cost
    const across = passes[node * 2 + 1 - axis] ?? 0
    if (direction === heading) return merges ? cost : cost + across * crossing
    if (merges) return cost + ((weights.bend * weights.joinBend) >> 8)
    const traffic = (across + (passes[node * 2 + axis] ?? 0)) * turnInTraffic
    return cost + weights.bend + traffic + shortStub(node, next, direction, heading)
  }
}
