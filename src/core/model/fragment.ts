import { flowsById, laneIndex, rowIndex, shapesInOrder } from '@/core/model/queries.ts'
import { isConnector, showsActivity, textOfShape } from '@/core/model/shapeText.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Actor, Flow, Shape, Sop, Step } from '@/core/model/sop.ts'

/** A part of a Sop that can stand in another: shapes with the steps and actors they stand in and the flows among them. */
export interface Fragment {
  /** In their order; steps and actors no shape stands in are left out. */
  readonly actors: readonly Actor[]
  readonly steps: readonly Step[]
  readonly shapes: readonly Shape[]
  readonly flows: readonly Flow[]
}

/** The fragment that the given shapes make. A shape torn from the row whose activity it shows takes the text along. */
export function copyFragment(sop: Sop, ids: ReadonlySet<ShapeId>): Fragment {
  const shapes = shapesInOrder(sop).filter((shape) => ids.has(shape.id))
  const known = new Set(shapes.map((shape) => shape.id))
  const actors = [...new Set(shapes.map((shape) => shape.actor))].toSorted(
    (a, b) => laneIndex(sop, a) - laneIndex(sop, b),
  )
  const steps = [...new Set(shapes.map((shape) => shape.step))].toSorted(
    (a, b) => rowIndex(sop, a) - rowIndex(sop, b),
  )
  return {
    actors: actors.flatMap((id: ActorId) => sop.actors[id] ?? []),
    steps: steps.flatMap((id: StepId) => stepFor(sop, id, shapes)),
    shapes: shapes.map((shape) => withoutForeignLink(shape, known)),
    flows: flowsById(sop).filter((flow) => known.has(flow.from) && known.has(flow.to)),
  }
}

/** Whole rows are copied with their texts; of a row copied in part only the activity its shapes show comes along. */
function stepFor(sop: Sop, id: StepId, shapes: readonly Shape[]): readonly Step[] {
  const step = sop.steps[id]
  if (!step) return []
  const copied = shapes.filter((shape) => shape.step === id)
  const isLead = copied.some((shape) => showsActivity(sop, shape))
  const { group: _, pageBreak: __, ...ungrouped } = step
  if (isLead) return [ungrouped]
  const words = copied.find((shape) => !isConnector(shape))
  return [
    {
      ...ungrouped,
      activity: words ? textOfShape(sop, words.id) : '',
      requirements: '',
      duration: '',
      output: '',
      remarks: '',
    },
  ]
}

function withoutForeignLink(shape: Shape, known: ReadonlySet<ShapeId>): Shape {
  if (shape.link === undefined || known.has(shape.link)) return shape
  const { link: _, ...rest } = shape
  return rest
}
