import type { Side } from '@/core/geometry/side.ts'
import type { Channel, Route } from '@/core/model/route.ts'
import { channelLine } from './axis.ts'
import type { Graph } from './graph.ts'
import type { Matrix } from './matrix.ts'
import type { Demands } from './pathSearch.ts'

const sides: readonly Side[] = ['top', 'right', 'bottom', 'left']

/** A pinned route as lines of the graph; null where a channel it names is gone. */
export function demandsOf(matrix: Matrix, graph: Graph, route: Route): Demands | null {
  const through: { readonly axis: number; readonly line: number }[] = []
  for (const channel of route.through) {
    const band = bandBefore(matrix, channel)
    if (band === null) return null
    const axis = channel.kind === 'lane' ? 0 : 1
    through.push({ axis, line: channelLine(axis === 0 ? graph.x : graph.y, band + 1) })
  }
  return { leave: sideNumber(route.leave), enter: sideNumber(route.enter), through }
}

/** The band a channel lies after: -1 for the one before the first, null if its actor or step is gone. */
function bandBefore({ lanes, rows }: Matrix, { kind, after }: Channel): number | null {
  if (after === null) return -1
  const band =
    kind === 'lane'
      ? lanes.findIndex(({ actor }) => actor === after)
      : rows.findIndex(({ step }) => step === after)
  return band < 0 ? null : band
}

function sideNumber(side: Side | undefined): number {
  return side === undefined ? -1 : sides.indexOf(side)
}

export function sameRoute(a: Route | null, b: Route | null): boolean {
  if (a === b) return true
  if (!a || !b || a.leave !== b.leave || a.enter !== b.enter || a.through.length !== b.through.length)
    return false
  return a.through.every(
    ({ kind, after }, index) => kind === b.through[index]?.kind && after === b.through[index].after,
  )
}
