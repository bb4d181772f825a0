import { actorsInOrder, hasChannel, stepsInOrder } from '@/core/model/queries.ts'
import { rowsOf, withRows, withTables } from '@/core/model/tables.ts'
import type { Channel } from '@/core/model/route.ts'
import type { Flow, Sop } from '@/core/model/sop.ts'

/**
 * The Sop after lanes or rows went, in which pinned routes that ran beside one of them run beside the one before it:
 * that is the gutter it has become.
 */
export function rehomeRoutes(before: Sop, after: Sop): Sop {
  if (before.actors === after.actors && before.steps === after.steps) return after
  const flows = rowsOf(after.flows).flatMap((flow): readonly Flow[] => {
    const { route } = flow
    if (!route || route.through.every((channel) => hasChannel(after, channel))) return []
    const through = route.through.map((channel) => rehomed(before, after, channel))
    return [{ ...flow, route: { ...route, through: through.filter(isNotRepeated) } }]
  })
  return withTables(after, { flows: withRows(after.flows, flows) })
}

function rehomed(before: Sop, after: Sop, channel: Channel): Channel {
  if (hasChannel(after, channel)) return channel
  return channel.kind === 'lane'
    ? { kind: 'lane', after: lastLeft(actorsInOrder(before), channel.after, after.actors) }
    : { kind: 'row', after: lastLeft(stepsInOrder(before), channel.after, after.steps) }
}

function lastLeft<Id extends string>(
  rows: readonly { readonly id: Id }[],
  gone: Id | null,
  left: Readonly<Record<Id, unknown>>,
): Id | null {
  const earlier = rows.slice(
    0,
    rows.findIndex((row) => row.id === gone),
  )
  return earlier.findLast((row) => left[row.id] !== undefined)?.id ?? null
}

function isNotRepeated(channel: Channel, index: number, all: readonly Channel[]): boolean {
  const last = all[index - 1]
  return channel.kind !== last?.kind || channel.after !== last.after
}
