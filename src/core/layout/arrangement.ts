import type { ShapeId } from '@/core/model/ids.ts'
import { actorsInOrder, laneIndex, rowIndex, shapesInOrder, stepsInOrder } from '@/core/model/queries.ts'
import type { Actor, Shape, Sop, Step } from '@/core/model/sop.ts'

/** A shape with the integers of its position: indices of lane and row, and its lines within them. */
export interface ArrangedShape {
  readonly shape: Shape
  readonly lane: number
  readonly row: number
  readonly laneLine: number
  readonly rowLine: number
  /** How many shapes its cell spans across. */
  readonly across: number
  readonly along: number
}

/** A Sop as a matrix of integers, without any size. */
export interface Arrangement {
  readonly actors: readonly Actor[]
  readonly steps: readonly Step[]
  /** In reading order: by step, then lane, then place. */
  readonly shapes: readonly ArrangedShape[]
  readonly shapeIndex: ReadonlyMap<ShapeId, number>
  /** How many shapes the fullest cell of each lane spans across, and of each row along. */
  readonly lanePlaces: readonly number[]
  readonly rowPlaces: readonly number[]
}

/** The places a cell spans, (0, 0) always among them. */
interface Span {
  fromAcross: number
  toAcross: number
  fromAlong: number
  toAlong: number
}

/** Gives every shape its lines in the matrix. Shapes whose step or actor is missing are left out. */
export function arrange(sop: Sop): Arrangement {
  const actors = actorsInOrder(sop)
  const steps = stepsInOrder(sop)
  const cells = new Map<number, Span>()
  const seated: { shape: Shape; lane: number; row: number; cell: Span }[] = []
  for (const shape of shapesInOrder(sop)) {
    const [lane, row] = [laneIndex(sop, shape.actor), rowIndex(sop, shape.step)]
    if (lane < 0 || row < 0) continue
    const cell = spanWith(cells.get(row * actors.length + lane), shape)
    cells.set(row * actors.length + lane, cell)
    seated.push({ shape, lane, row, cell })
  }
  const lanePlaces = actors.map(() => 1)
  const rowPlaces = steps.map(() => 1)
  for (const { lane, row, cell } of seated) {
    lanePlaces[lane] = Math.max(lanePlaces[lane] ?? 1, cell.toAcross - cell.fromAcross + 1)
    rowPlaces[row] = Math.max(rowPlaces[row] ?? 1, cell.toAlong - cell.fromAlong + 1)
  }
  const shapes = seated.map(({ shape, lane, row, cell }) => {
    const across = cell.toAcross - cell.fromAcross + 1
    const along = cell.toAlong - cell.fromAlong + 1
    const laneLine = (lanePlaces[lane] ?? 1) - across + 2 * (shape.place.across - cell.fromAcross)
    const rowLine = (rowPlaces[row] ?? 1) - along + 2 * (shape.place.along - cell.fromAlong)
    return { shape, lane, row, laneLine, rowLine, across, along }
  })
  const shapeIndex = new Map(shapes.map(({ shape }, index) => [shape.id, index]))
  return { actors, steps, shapes, shapeIndex, lanePlaces, rowPlaces }
}

function spanWith(span: Span | undefined, { place: { across, along } }: Shape): Span {
  const cell = span ?? { fromAcross: 0, toAcross: 0, fromAlong: 0, toAlong: 0 }
  cell.fromAcross = Math.min(cell.fromAcross, across)
  cell.toAcross = Math.max(cell.toAcross, across)
  cell.fromAlong = Math.min(cell.fromAlong, along)
  cell.toAlong = Math.max(cell.toAlong, along)
  return cell
}
