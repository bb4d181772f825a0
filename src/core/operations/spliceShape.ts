import { flowDraft } from '@/core/operations/flowDraft.ts'
import { unrouted } from '@/core/operations/changeFlows.ts'
import { withTables } from '@/core/model/tables.ts'
import type { FlowId, ShapeId } from '@/core/model/ids.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'

/** Whether a shape may be put into a flow: it is no start or end and not one of the flow's ends. */
export function canSplice(sop: Sop, shape: ShapeId, flow: FlowId): boolean {
  const kind = sop.shapes[shape]?.kind
  const { from, to } = sop.flows[flow] ?? {}
  return (
    kind !== undefined &&
    kind !== 'start' &&
    kind !== 'end' &&
    from !== undefined &&
    from !== shape &&
    to !== shape
  )
}

/**
 * Puts a shape that stands on the grid into a flow: the flow, with its label, ends on the shape and a new one goes on
 * from there. Halves that would stand twice are left out; a start or end refuses.
 */
export function spliceShape(
  sop: Sop,
  splice: { readonly shape: ShapeId; readonly flow: FlowId; readonly id: FlowId },
): Sop {
  const flow = sop.flows[splice.flow]
  if (!flow || !canSplice(sop, splice.shape, splice.flow)) return sop
  const first: Flow = { ...unrouted(flow), to: splice.shape }
  const second: Flow = { ...unrouted(flow), id: splice.id, from: splice.shape, label: '' }
  const draft = flowDraft(sop)
  draft.remove(flow)
  for (const half of [first, second]) {
    if (!draft.hasTwin(half)) draft.put(half)
  }
  return withTables(sop, { flows: draft.table() })
}
