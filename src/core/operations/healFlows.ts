import { isSameFlow } from '@/core/model/flowRules.ts'
import { flowsById } from '@/core/model/queries.ts'
import { withTables } from '@/core/model/tables.ts'
import type { ShapeId } from '@/core/model/ids.ts'
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
  let flows = flowsById(sop)
  const before = flows
  for (const id of ids) {
    const into = flows.filter((flow) => flow.to === id)
    const outOf = flows.filter((flow) => flow.from === id)
    if (into.length === 0 && outOf.length === 0) continue
    const rest = flows.filter((flow) => flow.from !== id && flow.to !== id)
    const [first, second] = [into[0], outOf[0]]
    const joined =
      first && second && into.length === 1 && outOf.length === 1 ? joinedFlow(first, second) : null
    flows = joined && isWelcome(rest, joined) ? [...rest, joined] : rest
  }
  return flows === before ? sop.flows : Object.fromEntries(flows.map((flow) => [flow.id, flow]))
}

function joinedFlow(first: Flow, second: Flow): Flow | null {
  if (first.from === second.to) return null
  const { route: _, labelPlace: __, ...rest } = first
  return { ...rest, to: second.to }
}

function isWelcome(flows: readonly Flow[], flow: Flow): boolean {
  return !flows.some((other) => isSameFlow(other, flow))
}
