import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import type { Sop, Table } from '@/core/model/sop.ts'

/** Rows that surely reach beyond the lower edge of a card, however wide the lanes make the chart. */
const leastSteps = 40
const stepsPerLane = 4

/** As much of a Sop as a card shows: its first steps. A long one laid out whole would hold up the start page. */
export function beginningOf(sop: Sop): Sop {
  const count = Math.max(leastSteps, stepsPerLane * actorsInOrder(sop).length)
  const ordered = stepsInOrder(sop)
  if (ordered.length <= count) return sop
  const first = new Set(ordered.slice(0, count).map(({ id }) => id))
  const phases = new Set(ordered.slice(0, count).map(({ group }) => group))
  const shapes = only(sop.shapes, ({ step }) => first.has(step))
  return {
    ...sop,
    steps: only(sop.steps, ({ id }) => first.has(id)),
    groups: only(sop.groups, ({ id, of }) => of === 'actors' || phases.has(id)),
    shapes,
    flows: only(sop.flows, ({ from, to }) => from in shapes && to in shapes),
  }
}

function only<Id extends string, Row extends { readonly id: Id }>(
  table: Table<Id, Row>,
  keeps: (row: Row) => boolean,
): Record<string, Row> {
  const rows: readonly Row[] = Object.values(table)
  return Object.fromEntries(rows.filter(keeps).map((row) => [row.id, row]))
}
