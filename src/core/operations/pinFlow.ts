import { changeFlow } from '@/core/operations/changeFlow.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Route } from '@/core/model/route.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Pins a flow to a hand-made route, in terms of the matrix. */
export function pinFlow(sop: Sop, id: FlowId, route: Route): Sop {
  return changeFlow(sop, id, (flow) => ({ ...flow, route }))
}
