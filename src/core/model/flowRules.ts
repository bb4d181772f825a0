import { flowsFrom } from '@/core/model/queries.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Flow, Language, Sop } from '@/core/model/sop.ts'

/** The answers that a decision's first two exits get (domain.md N11). */
export const answers: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  id: ['Ya', 'Tidak'],
  en: ['Yes', 'No'],
}

/** Whether two flows say the same and differ at most by id, route and the place of their label. */
export function isSameFlow(a: Flow, b: Flow): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.label === b.label &&
    a.line === b.line &&
    a.directed === b.directed
  )
}

/** The label a new flow out of a shape starts with: a decision's first exit Ya, its second Tidak, else none. */
export function labelOfNextExit(sop: Sop, from: ShapeId): string {
  if (sop.shapes[from]?.kind !== 'decision') return ''
  const taken = flowsFrom(sop, from).map((flow) => flow.label)
  return taken.length < 2 ? (answers[sop.language].find((answer) => !taken.includes(answer)) ?? '') : ''
}

/** Whether a flow may stand in the Sop: both ends exist, are not one shape, and no other flow says the same. */
export function isAllowedFlow(sop: Sop, flow: Flow): boolean {
  if (flow.from === flow.to || !sop.shapes[flow.from] || !sop.shapes[flow.to]) return false
  return !flowsFrom(sop, flow.from).some((other) => other.id !== flow.id && isSameFlow(other, flow))
}
