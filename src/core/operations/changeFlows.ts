import { flowDraft } from '@/core/operations/flowDraft.ts'
import { isEqualData } from '@/core/model/diff.ts'
import { withTables } from '@/core/model/tables.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'

/**
 * The Sop with flows changed, one after the other; those stay as they are that are unknown, unchanged, or would not be
 * allowed as changed (`isAllowedFlow`).
 */
export function changeFlows(sop: Sop, ids: ReadonlySet<FlowId>, change: (flow: Flow) => Flow): Sop {
  const draft = flowDraft(sop)
  for (const id of ids) {
    const flow = sop.flows[id]
    if (!flow) continue
    const next = change(flow)
    const isPossible = next.from !== next.to && sop.shapes[next.from] && sop.shapes[next.to]
    if (isPossible && !isEqualData(flow, next) && !draft.hasTwin(next)) draft.put(next)
  }
  return withTables(sop, { flows: draft.table() })
}

/** `changeFlows` for one flow. */
export function changeFlow(sop: Sop, id: FlowId, change: (flow: Flow) => Flow): Sop {
  return changeFlows(sop, new Set([id]), change)
}

/** The flow without its hand-made route and label place, which made sense between its old ends only. */
export function unrouted(flow: Flow): Flow {
  const { route: _, labelPlace: __, ...rest } = flow
  return rest
}
