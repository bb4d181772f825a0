import { isSameFlow } from '@/core/model/flowRules.ts'
import { flowsFrom, flowsTo } from '@/core/model/queries.ts'
import { withChangedRows, withTables } from '@/core/model/tables.ts'
import type { FlowId, ShapeId } from '@/core/model/ids.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'

/**
 * Takes shapes out of the flow without removing them: each with one flow in and one out joins its neighbours (the
 * label of the first half stays), every other flow that touches one of them goes.
 */
export function healFlows(sop: Sop, ids: ReadonlySet<ShapeId>): Sop {
  return withTables(sop, { flows: healedFlows(sop, ids) })
}

/** The flows after `healFlows`; also what remains when the shapes themselves go. */
export function healedFlows(sop: Sop, ids: ReadonlySet<ShapeId>): Sop['flows'] {
  // What became of a flow so far: another one, or null. Only these are looked through, so one shape costs its own flows.
  const changed = new Map<FlowId, Flow | null>()
  const now = (known: readonly Flow[], isWanted: (flow: Flow) => boolean) => [
    ...known.filter((flow) => !changed.has(flow.id)),
    ...[...changed.values()].filter((flow) => flow !== null).filter(isWanted),
  ]
  for (const id of ids) {
    const into = now(flowsTo(sop, id), (flow) => flow.to === id)
    const outOf = now(flowsFrom(sop, id), (flow) => flow.from === id)
    for (const flow of [...into, ...outOf]) changed.set(flow.id, null)
    const [first, second] = [into[0], outOf[0]]
    if (!first || !second || into.length > 1 || outOf.length > 1) continue
    const joined = joinedFlow(first, second)
    const others = now(flowsFrom(sop, first.from), (flow) => flow.from === first.from)
    if (joined && !others.some((other) => isSameFlow(other, joined))) changed.set(joined.id, joined)
  }
  return withChangedRows(sop.flows, {
    removed: [...changed].flatMap(([id, flow]) => (flow === null ? (sop.flows[id] ?? []) : [])),
    added: [...changed.values()].filter((flow) => flow !== null),
  })
}

function joinedFlow(first: Flow, second: Flow): Flow | null {
  if (first.from === second.to) return null
  const { route: _, labelPlace: __, ...rest } = first
  return { ...rest, to: second.to }
}
