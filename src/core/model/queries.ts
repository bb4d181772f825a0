import { byOrder } from '@/core/model/order.ts'
import { remembered } from '@/core/model/remembered.ts'
import { rowsOf } from '@/core/model/tables.ts'
import type { ActorId, FlowId, GroupId, ShapeId, StepId } from '@/core/model/ids.ts'
import type { Channel } from '@/core/model/route.ts'
import type { Actor, Flow, Shape, Sop, Step, Table } from '@/core/model/sop.ts'

const sortedActors = remembered((table: Table<ActorId, Actor>) => rowsOf(table).toSorted(byOrder))
const sortedSteps = remembered((table: Table<StepId, Step>) => rowsOf(table).toSorted(byOrder))
const actorIndices = remembered((table: Table<ActorId, Actor>) => indexById(sortedActors(table)))
const stepIndices = remembered((table: Table<StepId, Step>) => indexById(sortedSteps(table)))

/** The actors from the first lane to the last. */
export function actorsInOrder(sop: Sop): readonly Actor[] {
  return sortedActors(sop.actors)
}

/** The steps from the first row to the last. */
export function stepsInOrder(sop: Sop): readonly Step[] {
  return sortedSteps(sop.steps)
}

/** Position of an actor's lane, from 0; -1 for an unknown actor. */
export function laneIndex(sop: Sop, id: ActorId): number {
  return actorIndices(sop.actors).get(id) ?? -1
}

/** Position of a step's row, from 0; -1 for an unknown step. */
export function rowIndex(sop: Sop, id: StepId): number {
  return stepIndices(sop.steps).get(id) ?? -1
}

/** The number a step shows, from 1; 0 for an unknown step. */
export function stepNumber(sop: Sop, id: StepId): number {
  return rowIndex(sop, id) + 1
}

const shapesByStep = remembered((table: Table<ShapeId, Shape>) =>
  grouped(rowsOf(table), (shape) => shape.step),
)
const shapesByActor = remembered((table: Table<ShapeId, Shape>) =>
  grouped(rowsOf(table), (shape) => shape.actor),
)
const flowsBySource = remembered((table: Table<FlowId, Flow>) =>
  eachSorted(grouped(rowsOf(table), (flow) => flow.from)),
)
const flowsByTarget = remembered((table: Table<FlowId, Flow>) =>
  eachSorted(grouped(rowsOf(table), (flow) => flow.to)),
)
const sortedFlows = remembered((table: Table<FlowId, Flow>) => rowsOf(table).toSorted(byId))

/** One and the same for every row without shapes, so that nothing is drawn anew for it. */
const none: readonly Shape[] = []

/** The shapes of a row, in no particular order. */
export function shapesOfStep(sop: Sop, id: StepId): readonly Shape[] {
  return shapesByStep(sop.shapes).get(id) ?? none
}

/** The shapes of a lane, in no particular order. */
export function shapesOfActor(sop: Sop, id: ActorId): readonly Shape[] {
  return shapesByActor(sop.shapes).get(id) ?? []
}

/** The shapes that stand where a row meets a lane. */
export function shapesInCell(sop: Sop, step: StepId, actor: ActorId): readonly Shape[] {
  return shapesOfStep(sop, step).filter((shape) => shape.actor === actor)
}

/** The flows that leave a shape, by id. */
export function flowsFrom(sop: Sop, id: ShapeId): readonly Flow[] {
  return flowsBySource(sop.flows).get(id) ?? []
}

/** The flows that enter a shape, by id. */
export function flowsTo(sop: Sop, id: ShapeId): readonly Flow[] {
  return flowsByTarget(sop.flows).get(id) ?? []
}

/** All flows, by id. */
export function flowsById(sop: Sop): readonly Flow[] {
  return sortedFlows(sop.flows)
}

const readingOrder = remembered((sop: Sop) =>
  rowsOf(sop.shapes).toSorted((a, b) => compareReading(sop, a, b)),
)

/** The shapes in reading order: by step, then lane, then place. */
export function shapesInOrder(sop: Sop): readonly Shape[] {
  return readingOrder(sop)
}

/** Compares two shapes by where they stand: step, then lane, then place, then id. */
export function compareReading(sop: Sop, a: Shape, b: Shape): number {
  return (
    rowIndex(sop, a.step) - rowIndex(sop, b.step) ||
    laneIndex(sop, a.actor) - laneIndex(sop, b.actor) ||
    a.place.along - b.place.along ||
    a.place.across - b.place.across ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/** The actors of a group of lanes, in order. */
export function actorsOfGroup(sop: Sop, id: GroupId): readonly Actor[] {
  return actorsInOrder(sop).filter((actor) => actor.group === id)
}

/** Whether a channel is named by a lane or row that the Sop has. */
export function hasChannel(sop: Sop, { kind, after }: Channel): boolean {
  return after === null || (kind === 'lane' ? sop.actors[after] : sop.steps[after]) !== undefined
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

function eachSorted<Key, Row extends { readonly id: string }>(
  groups: ReadonlyMap<Key, Row[]>,
): ReadonlyMap<Key, readonly Row[]> {
  // The lists are our own until they are handed out. A thousand short ones sort far faster than one long one.
  for (const rows of groups.values()) if (rows.length > 1) rows.sort(byId)
  return groups
}

// Map.groupBy came with Node 21.
function grouped<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

function indexById<Id extends string>(sorted: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  return new Map(sorted.map((row, index) => [row.id, index]))
}
