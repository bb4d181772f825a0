import type { MatrixFlow } from './matrix.ts'
import { sharing } from './occupancy.ts'
import type { SearchRoom } from './pathSearch.ts'
import { weights } from './weights.ts'

/** One step of a search: out of a node that was entered in `direction`, in `heading`. */
export type MoveCost = (node: number, next: number, direction: number, heading: number) => number

/** What a step costs a flow: its length, a bend, the lines it crosses; less in company, more along a strange centre. */
export function moveCostOf(room: SearchRoom, index: number, flow: MatrixFlow): MoveCost {
  const { graph, matrix, occupancy, crossingFactor } = room
  const { x, y, occupied } = graph
  const { passes, stems, heads } = occupancy
  const columns = x.lines
  const crossing = weights.crossing * crossingFactor
  const turnInTraffic = weights.turnInTraffic * crossingFactor
  const [source, target] = [matrix.shapes[flow.from], matrix.shapes[flow.to]]

  const lengthOf = (node: number, next: number, heading: number): number => {
    const column = node % columns
    const line = (node - column) / columns
    const vertical = (heading & 1) === 0
    const length = vertical
      ? Math.abs((y.place[line] ?? 0) - (y.place[(next - column) / columns] ?? 0))
      : Math.abs((x.place[column] ?? 0) - (x.place[column + next - node] ?? 0))
    const strange = vertical
      ? x.isCentre[column] === 1 && source?.lane !== x.band[column] && target?.lane !== x.band[column]
      : y.isCentre[line] === 1 && source?.row !== y.band[line] && target?.row !== y.band[line]
    return strange ? (length * weights.foreignCentre) >> 8 : length
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
    return cost + weights.bend + (across + (passes[node * 2 + axis] ?? 0)) * turnInTraffic
  }
}
