import { isAllowedFlow, labelOfNextExit } from '@/core/model/flowRules.ts'
import { newFlow } from '@/core/model/newFlow.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { FlowId, ShapeId } from '@/core/model/ids.ts'
import type { Route } from '@/core/model/route.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'

/**
 * Adds a flow. A decision's first exit is labelled Ya, its second Tidak, in the SOP's language, unless a label is
 * given. A flow from a shape to itself or an exact duplicate is not added.
 */
export function connect(
  sop: Sop,
  ends: {
    readonly id: FlowId
    readonly from: ShapeId
    readonly to: ShapeId
    readonly label?: string
    readonly route?: Route
  },
): Sop {
  const { id, from, to, label = labelOfNextExit(sop, from), route } = ends
  const flow: Flow = { ...newFlow(id, from, to), label, ...(route ? { route } : {}) }
  if (sop.flows[id] || !isAllowedFlow(sop, flow)) return sop
  return withTables(sop, { flows: withRows(sop.flows, [flow]) })
}
