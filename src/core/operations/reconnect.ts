import { changeFlow, unrouted } from '@/core/operations/changeFlows.ts'
import type { Side } from '@/core/geometry/side.ts'
import type { FlowId, ShapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/**
 * Takes one end of a flow to another shape, or to another side of the same one. A side pins the flow there; without
 * one the route is automatic again.
 */
export function reconnect(
  sop: Sop,
  id: FlowId,
  to: { readonly end: 'from' | 'to'; readonly shape: ShapeId; readonly side: Side | null },
): Sop {
  return changeFlow(sop, id, (flow) => {
    const moved = to.shape === flow[to.end] ? flow : { ...unrouted(flow), [to.end]: to.shape }
    if (to.side === null) return moved
    const route = moved.route ?? { through: [] }
    return { ...moved, route: { ...route, [to.end === 'from' ? 'leave' : 'enter']: to.side } }
  })
}
