import { rehomeRoutes } from '@/core/operations/rehomeRoutes.ts'
import { settleGroups } from '@/core/operations/settleGroups.ts'
import { speakingAgain } from '@/core/operations/removeShapes.ts'
import { freePlace, middle } from '@/core/model/places.ts'
import { shapesOfStep, stepsInOrder } from '@/core/model/queries.ts'
import { isConnector, isWorkingKind, showsActivity } from '@/core/model/shapeText.ts'
import { isBlank } from '@/core/model/stepTexts.ts'
import { rowsOf, withChangedRows, withRows, withTables } from '@/core/model/tables.ts'
import type { RowPlan } from '@/core/operations/rowPlan.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Place, Shape, Sop, Step } from '@/core/model/sop.ts'

/** A moved shape with the lane it lands in and, for the one under the pointer, the place it was dropped on. */
export interface Landing {
  readonly shape: Shape
  readonly actor: ActorId
  readonly place: Place | null
}

/** The Sop with shapes put where a plan says; each goes on showing the text it showed. */
export function placeShapes(sop: Sop, landings: readonly Landing[], plan: RowPlan): Sop {
  const leaving = new Set(landings.map(({ shape }) => shape.id))
  let next = withTables(sop, { steps: plannedSteps(sop, plan) })
  const settled = new Set<ShapeId>()
  for (const { shape, actor, place } of landings) {
    const step = plan.landing.get(shape.id) ?? shape.step
    const unsettled = new Set([...leaving].filter((id) => !settled.has(id)))
    const wanted = place ?? (isAlone(landings, plan, { actor, step }) ? middle : shape.place)
    const cell = { step, actor }
    const arrived = { ...shape, ...cell, place: freePlace(next, cell, { place: wanted, leaving: unsettled }) }
    next = step === shape.step ? withShape(next, arrived) : joined(sop, next, arrived, unsettled)
    settled.add(shape.id)
  }
  const gone = landings.flatMap(({ shape }) => (next.shapes[shape.id]?.step === shape.step ? [] : [shape]))
  const arrived = new Set(
    plan.steps.flatMap((step) => (sop.steps[step.id]?.order === step.order ? [] : [step.id])),
  )
  const placed = withTables(next, { shapes: speakingAgain(sop, next.shapes, gone) })
  return settleGroups(rehomeRoutes(sop, placed), arrived)
}

function plannedSteps(sop: Sop, plan: RowPlan): Sop['steps'] {
  if (plan.steps === stepsInOrder(sop)) return sop.steps
  const planned = new Set(plan.steps.map((step) => step.id))
  const moved = plan.steps.filter((step) => sop.steps[step.id]?.order !== step.order)
  return withChangedRows(sop.steps, {
    removed: rowsOf(sop.steps).filter((step) => !planned.has(step.id)),
    added: moved,
  })
}

/** A shape that comes into another step keeps its text: as the activity of a blank row of its own, else as own text. */
function joined(before: Sop, sop: Sop, shape: Shape, unsettled: ReadonlySet<ShapeId>): Sop {
  const source = before.shapes[shape.id] ?? shape
  const text = showsActivity(before, source) ? (before.steps[source.step]?.activity ?? '') : ownText(source)
  const step = sop.steps[shape.step]
  if (text === undefined || isConnector(shape) || !step) return withShape(sop, shape)
  const isFirst = shapesOfStep(sop, step.id).every((other) => unsettled.has(other.id))
  if (!isFirst || !isBlank(step)) return withShape(sop, { ...shape, text })
  const { text: _, ...silent } = shape
  const named: Step = text === '' ? step : { ...step, activity: text }
  return withTables(withShape(sop, silent), { steps: withRows(sop.steps, [named]) })
}

/** The own text of a shape that does not show the activity: an empty one where it would show the next row's instead. */
function ownText({ text, kind }: Shape): string | undefined {
  return text ?? (isWorkingKind(kind) ? '' : undefined)
}

function withShape(sop: Sop, shape: Shape): Sop {
  const known = sop.shapes[shape.id]
  const isSame =
    known?.step === shape.step &&
    known.actor === shape.actor &&
    known.text === shape.text &&
    known.place.across === shape.place.across &&
    known.place.along === shape.place.along
  return isSame ? sop : withTables(sop, { shapes: withRows(sop.shapes, [shape]) })
}

function isAlone(
  landings: readonly Landing[],
  plan: RowPlan,
  cell: { readonly actor: ActorId; readonly step: StepId },
): boolean {
  const landing = landings.filter(
    ({ shape, actor }) => actor === cell.actor && (plan.landing.get(shape.id) ?? shape.step) === cell.step,
  )
  return landing.length === 1
}
