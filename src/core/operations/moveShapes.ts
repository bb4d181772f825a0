import { addActor } from '@/core/operations/addActor.ts'
import { planBetween } from '@/core/operations/planBetween.ts'
import { planOnto } from '@/core/operations/planOnto.ts'
import { placeShapes } from '@/core/operations/placeShapes.ts'
import { actorsInOrder, compareReading, laneIndex, rowIndex } from '@/core/model/queries.ts'
import { actorId, stepId } from '@/core/model/ids.ts'
import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { Landing } from '@/core/operations/placeShapes.ts'
import type { LeftTexts } from '@/core/operations/removeShapes.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'

export interface Move extends NewRows {
  readonly ids: ReadonlySet<ShapeId>
  /** The shape under the pointer: it lands on the target, the others keep their cells relative to it. */
  readonly lead: ShapeId
  readonly target: GridTarget
  /** What becomes of a row whose only symbol joined another, if it holds texts that nobody takes along. */
  readonly leftTexts?: LeftTexts
}

/**
 * Moves shapes to other cells. A step whose shapes all go takes part in the move: between rows the step itself moves
 * there; onto an occupied row the shapes join that step and keep its activity as own text. Rows and lanes that are
 * missing at the far ends are made.
 */
export function moveShapes(sop: Sop, move: Move): Sop {
  const lead = sop.shapes[move.lead]
  const shapes = [...move.ids]
    .flatMap((id) => sop.shapes[id] ?? [])
    .toSorted((a, b) => compareReading(sop, a, b))
  if (!lead || !move.ids.has(move.lead)) return sop
  const across = withLanes(sop, shapes, lead, move)
  if (!across || !isKnownRow(sop, move.target)) return sop
  const target = move.target
  const rules = { newStepId: () => stepId(move.newId()), leftTexts: move.leftTexts ?? 'keep' }
  const plan =
    target.kind === 'newRow' || target.kind === 'newBoth'
      ? planBetween(sop, shapes, target.kind === 'newRow' ? target.after : target.afterStep, rules)
      : planOnto(sop, shapes, rowsBy(sop, shapes, lead, target.step), rules)
  const landings = shapes.map((shape, index): Landing => {
    const actor = across.actors[index] ?? shape.actor
    return { shape, actor, place: shape === lead && target.kind === 'cell' ? target.place : null }
  })
  return placeShapes(across.sop, landings, plan)
}

/** The row index each shape lands on; an index past the last row asks for a new one. */
function rowsBy(sop: Sop, shapes: readonly Shape[], lead: Shape, step: StepId): ReadonlyMap<ShapeId, number> {
  const rows = shapes.map((shape) => rowIndex(sop, shape.step))
  const by = Math.max(rowIndex(sop, step) - rowIndex(sop, lead.step), -Math.min(...rows))
  return new Map(shapes.map((shape, index) => [shape.id, (rows[index] ?? 0) + by]))
}

/** The lane each shape lands in, with the lanes that are missing made. Null where the target names no lane of the Sop. */
function withLanes(
  sop: Sop,
  shapes: readonly Shape[],
  lead: Shape,
  move: Move,
): { sop: Sop; actors: Shape['actor'][] } | null {
  const target = move.target
  let next = sop
  let to: number
  if (target.kind === 'newLane' || target.kind === 'newBoth') {
    const id = actorId(move.newId())
    const after = target.kind === 'newLane' ? target.after : target.afterActor
    next = addActor(sop, { id, name: move.actorName, after })
    to = laneIndex(next, id)
  } else to = laneIndex(sop, target.actor)
  if (to < 0) return null
  const lanes = shapes.map((shape) => laneIndex(next, shape.actor))
  const by = Math.max(to - laneIndex(next, lead.actor), -Math.min(...lanes))
  for (let missing = Math.max(...lanes) + by - actorsInOrder(next).length + 1; missing > 0; missing--) {
    const last = actorsInOrder(next).at(-1)?.id ?? null
    next = addActor(next, { id: actorId(move.newId()), name: move.actorName, after: last })
  }
  const actors = actorsInOrder(next)
  return {
    sop: next,
    actors: shapes.map((shape, index) => actors[(lanes[index] ?? 0) + by]?.id ?? shape.actor),
  }
}

function isKnownRow(sop: Sop, target: GridTarget): boolean {
  if (target.kind === 'cell' || target.kind === 'newLane') return sop.steps[target.step] !== undefined
  const after = target.kind === 'newRow' ? target.after : target.afterStep
  return after === null || sop.steps[after] !== undefined
}
