import type { Point } from '@/core/geometry/point.ts'
import type { Side } from '@/core/geometry/side.ts'
import type { Scene, SceneFlow } from '@/core/layout/scene.ts'
import type { Channel, Route } from '@/core/model/route.ts'
import type { Orientation } from '@/core/model/sop.ts'
import { channelAt, sameChannel, segmentOf } from './channelAt.ts'

/**
 * The route of a flow whose segment was dragged to a point: it runs in the gutter there, keeps the gutters that were
 * pinned before, and keeps the sides it leaves and enters unless the dragged segment is next to one: that side
 * must be free to turn towards the new gutter.
 */
export function pinnedRoute(scene: Scene, flow: SceneFlow, drag: SegmentDrag): Route {
  const [{ points }] = flow.pieces
  const last = points.length - 2
  const through: Channel[] = []
  for (let index = 0; index <= last; index += 1) {
    const segment = segmentOf(scene, flow, index)
    if (!segment) continue
    const isDragged = index === drag.index
    const channel = channelAt(scene, segment.runsAlong, isDragged ? drag.at : segment.at)
    const isPinned = drag.before?.through.some((pinned) => sameChannel(pinned, channel)) ?? false
    if (isDragged || isPinned) through.push(channel)
  }
  const leave = drag.index > 1 ? sideTowards(scene.orientation, points[0], points[1]) : undefined
  const enter =
    drag.index < last - 1 ? sideTowards(scene.orientation, points.at(-1), points.at(-2)) : undefined
  return { through, ...(leave && { leave }), ...(enter && { enter }) }
}

export interface SegmentDrag {
  /** The corner at which the dragged segment starts. */
  readonly index: number
  readonly at: Point
  /** The route pinned so far. */
  readonly before: Route | undefined
}

/** The side of a shape, in the frame of a vertical chart, from which a line goes from `from` to `to`. */
function sideTowards(
  orientation: Orientation,
  from: Point | undefined,
  to: Point | undefined,
): Side | undefined {
  if (!from || !to) return undefined
  const right = orientation === 'vertical' ? to.x - from.x : to.y - from.y
  const down = orientation === 'vertical' ? to.y - from.y : to.x - from.x
  if (Math.abs(right) > Math.abs(down)) return right > 0 ? 'right' : 'left'
  return down > 0 ? 'bottom' : 'top'
}
