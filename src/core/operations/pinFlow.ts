import { changeFlow } from '@/core/operations/changeFlows.ts'
import { hasChannel } from '@/core/model/queries.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Route } from '@/core/model/route.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Pins a flow to a hand-made route, in terms of the matrix; not beside lanes or rows that the Sop does not have. */
export function pinFlow(sop: Sop, id: FlowId, route: Route): Sop {
  if (!route.through.every((channel) => hasChannel(sop, channel))) return sop
  return changeFlow(sop, id, (flow) => ({ ...flow, route }))
}
