import type { Rect } from '@/core/geometry/rect.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { drawnLine } from './drawnLine.ts'
import type { Frame } from './frame.ts'
import { findJumps } from './jumps.ts'
import { createObstacles } from './obstacles.ts'
import { ownStretches } from './ownStretch.ts'
import { placeLabels } from './placeLabels.ts'
import type { RoutedFlow } from './routing/matrix.ts'
import type { SceneFlow, SceneLane, SceneShape } from './scene.ts'
import { strokePath } from './strokePath.ts'

export interface Surroundings {
  readonly frame: Frame
  readonly body: Rect
  readonly lanes: readonly SceneLane[]
  readonly shapes: readonly SceneShape[]
}

export interface Drawn {
  readonly flows: readonly SceneFlow[]
  /** Flows whose label found no place that touches nothing. */
  readonly crowded: readonly FlowId[]
}

/** Draws the routed flows: paths with jumps, heads and labels. */
export function drawFlows(
  sop: Sop,
  routes: readonly RoutedFlow[],
  { frame, body, lanes, shapes }: Surroundings,
): Drawn {
  const lines = routes.flatMap((route) => {
    const flow = sop.flows[route.id]
    return flow ? drawnLine(flow, route, frame) : []
  })
  const jumps = findJumps(lines)
  const stretches = ownStretches(lines)
  const vertical = frame.orientation === 'vertical'
  const borders = lanes.slice(1).map(({ band }) => ({ at: vertical ? band.x : band.y, vertical }))
  const labels = placeLabels(lines, { obstacles: createObstacles(shapes, lines, jumps), body, borders })
  const crowded = lines.flatMap(({ flow }, index) => (labels[index]?.free === false ? [flow.id] : []))
  const flows = lines.map(({ flow, points, head, merged, suspended }, index): SceneFlow => ({
    id: flow.id,
    from: flow.from,
    to: flow.to,
    pieces: [
      {
        points,
        path: strokePath(stretches[index] ?? points, jumps),
        head: merged ? null : (head?.corners ?? null),
      },
    ],
    dashed: flow.line === 'dashed',
    label: labels[index]?.label ?? null,
    pin: flow.route ? (suspended ? 'suspended' : 'kept') : 'none',
  }))
  return { flows, crowded }
}
