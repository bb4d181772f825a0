import { withTables, withoutRows } from '@/core/model/tables.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Removes flows; the shapes they joined stay. */
export function removeFlows(sop: Sop, ids: ReadonlySet<FlowId>): Sop {
  return withTables(sop, { flows: withoutRows(sop.flows, (flow) => ids.has(flow.id)) })
}
