import { isAllowedFlow } from '@/core/model/flowRules.ts'
import { isEqualData } from '@/core/model/diff.ts'
import { withRows, withTables } from '@/core/model/tables.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'

/** The Sop with one flow changed; the same Sop where the flow is unknown, unchanged, or would not be allowed. */
export function changeFlow(sop: Sop, id: FlowId, change: (flow: Flow) => Flow): Sop {
  const flow = sop.flows[id]
  if (!flow) return sop
  const next = change(flow)
  if (isEqualData(flow, next) || !isAllowedFlow(sop, next)) return sop
  return withTables(sop, { flows: withRows(sop.flows, [next]) })
}

/** The flow without its hand-made route and label place, which made sense between its old ends only. */
export function unrouted(flow: Flow): Flow {
  const { route: _, labelPlace: __, ...rest } = flow
  return rest
}
