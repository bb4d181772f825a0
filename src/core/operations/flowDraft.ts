import { isSameFlow } from '@/core/model/flowRules.ts'
import { flowsFrom, flowsTo } from '@/core/model/queries.ts'
import { withChangedRows } from '@/core/model/tables.ts'
import type { FlowId, ShapeId } from '@/core/model/ids.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'

/** The flows of a Sop while several of them change: each change costs what hangs on its shapes, not the whole table. */
export interface FlowDraft {
  readonly from: (id: ShapeId) => readonly Flow[]
  readonly to: (id: ShapeId) => readonly Flow[]
  /** Whether another flow says the same. */
  readonly hasTwin: (flow: Flow) => boolean
  /** Puts a flow in the place of the one with its id. */
  readonly put: (flow: Flow) => void
  readonly remove: (flow: Flow) => void
  /** The table as it has become; the Sop's own if nothing changed. */
  readonly table: () => Sop['flows']
}

/** Begins to change flows. */
export function flowDraft(sop: Sop): FlowDraft {
  const leaving = new Map<ShapeId, readonly Flow[]>()
  const entering = new Map<ShapeId, readonly Flow[]>()
  const changed = new Map<FlowId, Flow | null>()
  const from = (id: ShapeId) => leaving.get(id) ?? flowsFrom(sop, id)
  const to = (id: ShapeId) => entering.get(id) ?? flowsTo(sop, id)
  const now = (id: FlowId) => (changed.has(id) ? (changed.get(id) ?? undefined) : sop.flows[id])

  function takeOut(id: FlowId): void {
    const flow = now(id)
    if (!flow) return
    leaving.set(
      flow.from,
      from(flow.from).filter((other) => other.id !== id),
    )
    entering.set(
      flow.to,
      to(flow.to).filter((other) => other.id !== id),
    )
    changed.set(id, null)
  }

  return {
    from,
    to,
    hasTwin: (flow) => from(flow.from).some((other) => other.id !== flow.id && isSameFlow(other, flow)),
    put(flow) {
      takeOut(flow.id)
      leaving.set(flow.from, [...from(flow.from), flow])
      entering.set(flow.to, [...to(flow.to), flow])
      changed.set(flow.id, flow)
    },
    remove: (flow) => takeOut(flow.id),
    table: () =>
      withChangedRows(sop.flows, {
        removed: [...changed].flatMap(([id, flow]) => (flow === null ? (sop.flows[id] ?? []) : [])),
        added: [...changed.values()].filter((flow) => flow !== null),
      }),
  }
}
