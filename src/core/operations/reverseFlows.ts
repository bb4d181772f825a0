import { changeFlows, unrouted } from '@/core/operations/changeFlows.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Turns flows round. */
export function reverseFlows(sop: Sop, ids: ReadonlySet<FlowId>): Sop {
  return changeFlows(sop, ids, (flow) => ({ ...unrouted(flow), from: flow.to, to: flow.from }))
}
