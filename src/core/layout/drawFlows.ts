import type { Path } from '@/core/geometry/path.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Sop } from '@/core/model/sop.ts'
import { arrowHead } from './arrowHead.ts'
import { bodyPoint, type Frame } from './frame.ts'
import type { RoutedFlow } from './routing/matrix.ts'
import type { SceneFlow, SceneShape } from './scene.ts'

/** Draws the routed flows: paths with jumps, heads and labels. */
export function drawFlows(
  sop: Sop,
  routes: readonly RoutedFlow[],
  { frame }: { readonly frame: Frame; readonly body: Rect; readonly shapes: readonly SceneShape[] },
): readonly SceneFlow[] {
  return routes.flatMap(({ id, points: corners, merged, suspended }) => {
    const flow = sop.flows[id]
    if (!flow) return []
    const points = corners.map((corner) => bodyPoint(frame, corner))
    const head = flow.directed ? arrowHead(points) : null
    const line = head ? [...points.slice(0, -1), head.base] : points
    const path: Path = line.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }) as const)
    return {
      id,
      from: flow.from,
      to: flow.to,
      points,
      path,
      head: merged ? null : (head?.corners ?? null),
      dashed: flow.line === 'dashed',
      label: null,
      pin: flow.route ? (suspended ? 'suspended' : 'kept') : 'none',
    }
  })
}
