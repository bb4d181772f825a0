import { changeFlow, unrouted } from '@/core/operations/changeFlow.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Gives flows, and the places of their labels, back to the layout. */
export function unpinFlows(sop: Sop, ids: ReadonlySet<FlowId>): Sop {
  return [...ids].reduce((next, id) => changeFlow(next, id, unrouted), sop)
}
