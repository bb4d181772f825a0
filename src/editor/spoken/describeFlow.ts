import type { FlowId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import { stepNumber } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'

/** What a screen reader says of a flow, in parts like `describeShape`. */
export function describeFlow(sop: Sop, id: FlowId): readonly Message[] {
  const flow = sop.flows[id]
  const source = flow && sop.shapes[flow.from]
  const target = flow && sop.shapes[flow.to]
  if (!flow || !source || !target) return []
  const ends = { from: stepNumber(sop, source.step), to: stepNumber(sop, target.step) }
  const parts: Message[] = [{ key: flow.directed ? 'spoken.flow' : 'spoken.line', ...ends }]
  if (flow.label !== '') parts.push({ key: 'spoken.label', label: flow.label })
  if (flow.line === 'dashed') parts.push({ key: 'spoken.dashed' })
  if (flow.route) parts.push({ key: 'spoken.pinned' })
  return parts
}
