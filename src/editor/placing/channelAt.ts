import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene, SceneFlow } from '@/core/layout/scene.ts'
import type { Channel } from '@/core/model/route.ts'

/** A part of a flow between two corners that lies in a gutter: between lanes or between rows. */
export interface Segment {
  readonly runsAlong: Channel['kind']
  /** A point of it. */
  readonly at: Point
}

/** The segment of a flow that starts at this corner; null where there is none. */
export function segmentOf(scene: Scene, flow: SceneFlow, index: number): Segment | null {
  const [{ points }] = flow.pieces
  const [from, to] = [points[index], points[index + 1]]
  if (!from || !to) return null
  const isUpright = Math.abs(from.x - to.x) < Math.abs(from.y - to.y)
  const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return { runsAlong: isUpright === (scene.orientation === 'vertical') ? 'lane' : 'row', at }
}

/** The gutter a point lies in: the one after the last lane (or row) whose middle it has passed. */
export function channelAt(scene: Scene, kind: Channel['kind'], point: Point): Channel {
  const readsX = (kind === 'lane') === (scene.orientation === 'vertical')
  const position = readsX ? point.x : point.y
  const middle = ({ x, y, width, height }: Rect) => (readsX ? x + width / 2 : y + height / 2)
  if (kind === 'lane') {
    return { kind, after: scene.lanes.findLast(({ band }) => middle(band) < position)?.actor ?? null }
  }
  return { kind, after: scene.rows.findLast(({ band }) => middle(band) < position)?.step ?? null }
}

export const sameChannel = (a: Channel, b: Channel): boolean => a.kind === b.kind && a.after === b.after
