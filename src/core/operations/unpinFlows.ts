import { changeFlows, unrouted } from '@/core/operations/changeFlows.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Gives flows, and the places of their labels, back to the layout. */
export function unpinFlows(sop: Sop, ids: ReadonlySet<FlowId>): Sop {
  return changeFlows(sop, ids, unrouted)
}
