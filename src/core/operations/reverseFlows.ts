import { changeFlow, unrouted } from '@/core/operations/changeFlow.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Turns flows round. */
export function reverseFlows(sop: Sop, ids: ReadonlySet<FlowId>): Sop {
  return [...ids].reduce(
    (next, id) => changeFlow(next, id, (flow) => ({ ...unrouted(flow), from: flow.to, to: flow.from })),
    sop,
  )
}
