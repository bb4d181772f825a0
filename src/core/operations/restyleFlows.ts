import { changeFlows } from '@/core/operations/changeFlows.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'

/** Makes flows solid or dashed, directed or plain lines of joint work. */
export function restyleFlows(
  sop: Sop,
  ids: ReadonlySet<FlowId>,
  style: Partial<Pick<Flow, 'line' | 'directed'>>,
): Sop {
  return changeFlows(sop, ids, (flow) => ({ ...flow, ...style }))
}
