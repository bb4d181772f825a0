import { actorsInOrder, compareReading, flowsTo, shapesOfStep } from '@/core/model/queries.ts'
import { hasOtherTexts } from '@/core/model/stepTexts.ts'
import type { ShapeId, StepId } from '@/core/model/ids.ts'
import type { Language, Shape, ShapeKind, Sop, Step } from '@/core/model/sop.ts'

/** What a start or end beside another shape says when nobody typed anything else (domain.md, glossary). */
const terminatorWords: Readonly<Record<Language, { readonly start: string; readonly end: string }>> = {
  id: { start: 'Mulai', end: 'Selesai' },
  en: { start: 'Start', end: 'End' },
}

/**
 * The shape that shows its step's activity. Of the row's shapes without own text: the first along the flow that is
 * an activity or decision, else the first start or end. Null where every shape has its own text or shows a letter.
 */
export function leadShape(sop: Sop, step: StepId): Shape | null {
  const silent = shapesOfStep(sop, step).filter((shape) => shape.text === undefined && !isConnector(shape))
  const working = silent.filter((shape) => isWorkingKind(shape.kind))
  const candidates = (working.length > 0 ? working : silent).toSorted((a, b) => compareReading(sop, a, b))
  const ids = new Set(candidates.map((shape) => shape.id))
  const first = candidates.find((shape) => !flowsTo(sop, shape.id).some((flow) => ids.has(flow.from)))
  return first ?? candidates[0] ?? null
}

/** Whether a shape shows its step's activity, so that editing its text edits the activity. */
export function showsActivity(sop: Sop, shape: Shape): boolean {
  return leadShape(sop, shape.step)?.id === shape.id
}

/** Whether a step holds texts that none of its shapes shows, which would be lost if the row went with them. */
export function holdsUnshownTexts(sop: Sop, step: Step): boolean {
  return hasOtherTexts(step) || (step.activity.trim() !== '' && leadShape(sop, step.id) === null)
}

/** The text inside a shape: its own, or its step's activity, or the default word of a start or end, or nothing. */
export function textOfShape(sop: Sop, id: ShapeId): string {
  const shape = sop.shapes[id]
  if (!shape) return ''
  if (shape.text !== undefined) return shape.text
  if (leadShape(sop, shape.step)?.id === id) return sop.steps[shape.step]?.activity ?? ''
  return shape.kind === 'start' || shape.kind === 'end' ? terminatorWords[sop.language][shape.kind] : ''
}

/** Whether it is a connector or an off-page connector, which show a letter and carry no activity. */
export function isConnector(shape: Shape): boolean {
  return isConnectorKind(shape.kind)
}

/** Whether shapes of a kind show a letter instead of a text. */
export function isConnectorKind(kind: ShapeKind): boolean {
  return kind === 'connector' || kind === 'offPageConnector'
}

/** Whether shapes of a kind carry an activity of the procedure: all but starts, ends and connectors. */
export function isWorkingKind(kind: ShapeKind): boolean {
  return kind === 'activity' || kind === 'decision'
}

/** How a list names an actor: `Group › Actor` where another actor has the same name, else the name. */
export function actorLabel(sop: Sop, id: Shape['actor']): string {
  const actor = sop.actors[id]
  if (!actor) return ''
  const isAlone = actorsInOrder(sop).every((other) => other.id === id || other.name !== actor.name)
  const group = actor.group === undefined ? undefined : sop.groups[actor.group]
  return isAlone || !group ? actor.name : `${group.name} › ${actor.name}`
}
