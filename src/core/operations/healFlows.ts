import { unrouted } from '@/core/operations/changeFlows.ts'
import { flowDraft } from '@/core/operations/flowDraft.ts'
import { withTables } from '@/core/model/tables.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'

/**
 * Takes shapes out of the flow without removing them: each with one flow in and one out joins its neighbours (the
 * label of the first half stays), every other flow that touches one of them goes.
 */
export function healFlows(sop: Sop, ids: ReadonlySet<ShapeId>): Sop {
  return withTables(sop, { flows: healedFlows(sop, ids) })
}

/** The flows after `healFlows`; also what remains when the shapes themselves go. */
export function healedFlows(sop: Sop, ids: ReadonlySet<ShapeId>): Sop['flows'] {
  const draft = flowDraft(sop)
  for (const id of ids) {
    const [into, outOf] = [draft.to(id), draft.from(id)]
    for (const flow of [...into, ...outOf]) draft.remove(flow)
    const [first, second] = [into[0], outOf[0]]
    if (!first || !second || into.length > 1 || outOf.length > 1 || first.from === second.to) continue
    const joined = { ...unrouted(first), to: second.to }
    if (!draft.hasTwin(joined)) draft.put(joined)
  }
  return draft.table()
}
