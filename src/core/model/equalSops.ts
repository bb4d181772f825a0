import { isEqualData } from '@/core/model/diff.ts'
import { actorsInOrder, stepsInOrder } from '@/core/model/queries.ts'
import { rowsOf } from '@/core/model/tables.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Whether two Sops say the same: equal in everything but the keys that order their actors and steps. */
export function equalSops(a: Sop, b: Sop): boolean {
  return isEqualData(withoutOrders(a), withoutOrders(b))
}

function withoutOrders(sop: Sop): unknown {
  return {
    ...sop,
    actors: actorsInOrder(sop).map(({ order: _, ...actor }) => actor),
    steps: stepsInOrder(sop).map(({ order: _, ...step }) => step),
    groups: sorted(rowsOf(sop.groups)),
    shapes: sorted(rowsOf(sop.shapes)),
    flows: sorted(rowsOf(sop.flows)),
  }
}

function sorted<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
