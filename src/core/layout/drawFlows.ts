import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { drawLines, type Surroundings } from './drawLines.ts'
import type { RoutedFlow } from './routing/matrix.ts'
import type { SceneFlow } from './scene.ts'

export interface Drawn {
  readonly flows: readonly SceneFlow[]
  /** Flows whose label found no place that touches nothing. */
  readonly crowded: readonly FlowId[]
}

/** Draws the routed flows, each in one piece. */
export function drawFlows(sop: Sop, routes: readonly RoutedFlow[], around: Surroundings): Drawn {
  const routed = routes.flatMap((route) => {
    const flow = sop.flows[route.id]
    return flow ? { flow, route } : []
  })
  const { lines, labels, pieces } = drawLines(routed, around)
  const crowded = lines.flatMap(({ flow }, index) => (labels[index]?.free === false ? [flow.id] : []))
  const flows = lines.map(({ flow, points, suspended }, index): SceneFlow => ({
    id: flow.id,
    from: flow.from,
    to: flow.to,
    pieces: [pieces[index] ?? { points, path: [], head: null }],
    dashed: flow.line === 'dashed',
    label: labels[index]?.label ?? null,
    pin: flow.route ? (suspended ? 'suspended' : 'kept') : 'none',
  }))
  return { flows, crowded }
}
