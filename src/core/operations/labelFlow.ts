import { changeFlow } from '@/core/operations/changeFlows.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Writes a flow's label; an empty one takes it away. */
export function labelFlow(sop: Sop, id: FlowId, label: string): Sop {
  return changeFlow(sop, id, (flow) => ({ ...flow, label }))
}
