import type { Mend } from './mend.ts'
import type { Message } from '@/core/model/message.ts'
import type { Flow } from '@/core/model/sop.ts'
import { rowsOf, withTables, withoutRows } from '@/core/model/tables.ts'

/** Flows from a shape to itself are left out, and of flows that say the same all but the first. */
export const mendFlows: Mend = (sop, where) => {
  const flows = new Map<string, Flow>(rowsOf(sop.flows).map((flow) => [flow.id, flow]))
  const said = new Set<string>()
  const unwanted = new Set<string>()
  const warnings: Message[] = []
  for (const [id, file] of where) {
    const flow = flows.get(id)
    if (!flow) continue
    const isTwin = said.has(saying(flow))
    said.add(saying(flow))
    if (flow.from !== flow.to && !isTwin) continue
    unwanted.add(id)
    warnings.push({ key: isTwin ? 'format.twinFlow' : 'format.selfFlow', where: file })
  }
  return { sop: withTables(sop, { flows: withoutRows(sop.flows, ({ id }) => unwanted.has(id)) }), warnings }
}

/** What `isSameFlow` compares, as one text. */
function saying({ from, to, label, line, directed }: Flow): string {
  return JSON.stringify([from, to, label, line, directed])
}
