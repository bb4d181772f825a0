import type { StepColumn } from '@/core/model/formField.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'
import { actorsInOrder, compareReading, rowIndex, shapesInCell, stepsInOrder } from '@/core/model/queries.ts'
import type { Shape, Sop } from '@/core/model/sop.ts'
import type { Direction } from '../navigation/direction.ts'
import type { FormCell } from './formCell.ts'

/** A column of the flow table: a text of the steps, or a lane. */
export type TableColumn =
  | { readonly kind: 'text'; readonly column: StepColumn }
  | { readonly kind: 'lane'; readonly actor: ActorId }

/** A place of the flow table; `shape` is the symbol that stands there, of several the one meant. */
export interface TablePlace {
  readonly step: StepId
  readonly column: TableColumn
  readonly shape: Shape | null
}

const textColumns: readonly StepColumn[] = ['activity', 'requirements', 'duration', 'output', 'remarks']

/** The texts of a step that the form shows, from left to right. */
export function shownColumns({ page }: Pick<Sop, 'page'>): readonly StepColumn[] {
  return textColumns.filter((column) => !page.hidden.includes(column))
}

/** All columns of the flow table from left to right but that of the numbers. */
export function tableColumns(sop: Sop): readonly TableColumn[] {
  const texts = shownColumns(sop).map((column): TableColumn => ({ kind: 'text', column }))
  const lanes = actorsInOrder(sop).map(({ id }): TableColumn => ({ kind: 'lane', actor: id }))
  const before = texts.filter((one) => one.kind === 'text' && one.column === 'activity')
  return [...before, ...lanes, ...texts.filter((one) => !before.includes(one))]
}

/** The place one further in a direction: within a cell of several symbols, the next of them; null at the edge of the table. */
export function tableNeighbour(sop: Sop, from: TablePlace, direction: Direction): TablePlace | null {
  const by = direction === 'down' || direction === 'right' ? 1 : -1
  if (direction === 'up' || direction === 'down') {
    const step = rowIndex(sop, from.step) + by
    const next = step < 0 ? undefined : stepsInOrder(sop)[step]?.id
    return next === undefined ? null : placeIn(sop, next, from.column, { by: 1 })
  }
  const beside = from.shape && shapeBeside(sop, from.shape, by)
  if (beside) return { ...from, shape: beside }
  const columns = tableColumns(sop)
  const index = columns.findIndex((column) => sameColumn(column, from.column)) + by
  const column = index < 0 ? undefined : columns[index]
  return column === undefined ? null : placeIn(sop, from.step, column, { by })
}

/** The cell of a place without a symbol. */
export function cellOfPlace({ step, column }: TablePlace): FormCell {
  return column.kind === 'text'
    ? { kind: 'step', id: step, column: column.column }
    : { kind: 'lane', step, actor: column.actor }
}

/** Come to from the left (`by` 1) its first symbol is meant, from the right its last. */
function placeIn(sop: Sop, step: StepId, column: TableColumn, { by }: { readonly by: number }): TablePlace {
  const shapes = column.kind === 'lane' ? inReadingOrder(sop, step, column.actor) : []
  return { step, column, shape: shapes.at(by > 0 ? 0 : -1) ?? null }
}

function shapeBeside(sop: Sop, shape: Shape, by: number): Shape | null {
  const shapes = inReadingOrder(sop, shape.step, shape.actor)
  const index = shapes.findIndex(({ id }) => id === shape.id) + by
  return index < 0 ? null : (shapes[index] ?? null)
}

function inReadingOrder(sop: Sop, step: StepId, actor: ActorId): readonly Shape[] {
  return shapesInCell(sop, step, actor).toSorted((a, b) => compareReading(sop, a, b))
}

function sameColumn(a: TableColumn, b: TableColumn): boolean {
  if (a.kind === 'text') return b.kind === 'text' && a.column === b.column
  return b.kind === 'lane' && a.actor === b.actor
}
