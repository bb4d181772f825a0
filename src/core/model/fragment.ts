import {
  compareReading,
  flowsById,
  laneIndex,
  rowIndex,
  shapesInOrder,
  shapesOfStep,
} from '@/core/model/queries.ts'
import { isConnector, leadShape, textOfShape } from '@/core/model/shapeText.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Actor, Flow, Shape, Sop, Step } from '@/core/model/sop.ts'

/** A part of a Sop that can stand in another: shapes with the steps and actors they stand in and the flows among them. */
export interface Fragment {
  /** In their order; actors no shape stands in are left out, and such steps unless they were asked for. */
  readonly actors: readonly Actor[]
  readonly steps: readonly Step[]
  readonly shapes: readonly Shape[]
  readonly flows: readonly Flow[]
}

/**
 * The fragment that the given shapes and rows make. A shape torn from the row whose activity it shows takes the text
 * along.
 */
export function copyFragment(
  sop: Sop,
  ids: ReadonlySet<ShapeId>,
  rows: ReadonlySet<StepId> = new Set(),
): Fragment {
  const shapes = shapesInOrder(sop).filter((shape) => ids.has(shape.id))
  const known = new Set(shapes.map((shape) => shape.id))
  const actors = [...new Set(shapes.map((shape) => shape.actor))].toSorted(
    (a, b) => laneIndex(sop, a) - laneIndex(sop, b),
  )
  const steps = [...new Set([...shapes.map((shape) => shape.step), ...rows])].toSorted(
    (a, b) => rowIndex(sop, a) - rowIndex(sop, b),
  )
  return {
    actors: actors.flatMap((id: ActorId) => sop.actors[id] ?? []),
    steps: steps.flatMap((id: StepId) => stepFor(sop, id, known)),
    shapes: shapes.map((shape) => asCopied(sop, withoutForeignLink(shape, known), known)),
    flows: flowsById(sop).filter((flow) => known.has(flow.from) && known.has(flow.to)),
  }
}

/** Whole rows are copied with their texts; of a row copied in part only the activity its shapes show comes along. */
function stepFor(sop: Sop, id: StepId, ids: ReadonlySet<ShapeId>): readonly Step[] {
  const step = sop.steps[id]
  if (!step) return []
  const { group: _, pageBreak: __, ...ungrouped } = step
  if (!isTorn(sop, id, ids)) return [ungrouped]
  const speaker = speakerOf(sop, id, ids)
  const activity = speaker ? textOfShape(sop, speaker.id) : ''
  return [{ ...ungrouped, activity, requirements: '', duration: '', output: '', remarks: '' }]
}

/** Whether of a row only shapes are copied that do not show its activity. */
function isTorn(sop: Sop, id: StepId, ids: ReadonlySet<ShapeId>): boolean {
  const shapes = shapesOfStep(sop, id)
  const lead = leadShape(sop, id)
  return shapes.some((shape) => !ids.has(shape.id)) && (lead === null || !ids.has(lead.id))
}

/** The shape of a torn row whose own text becomes the activity of the new row. */
function speakerOf(sop: Sop, id: StepId, ids: ReadonlySet<ShapeId>): Shape | undefined {
  return shapesOfStep(sop, id)
    .filter((shape) => ids.has(shape.id) && !isConnector(shape))
    .toSorted((a, b) => compareReading(sop, a, b))[0]
}

/** A shape that becomes the speaker of its new row shows the activity there, which is its text. */
function asCopied(sop: Sop, shape: Shape, ids: ReadonlySet<ShapeId>): Shape {
  const isSpeaker = isTorn(sop, shape.step, ids) && speakerOf(sop, shape.step, ids)?.id === shape.id
  if (!isSpeaker) return shape
  const { text: _, ...silent } = shape
  return silent
}

function withoutForeignLink(shape: Shape, known: ReadonlySet<ShapeId>): Shape {
  if (shape.link === undefined || known.has(shape.link)) return shape
  const { link: _, ...rest } = shape
  return rest
}
