import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { ActorId, StepId } from '@/core/model/ids.ts'
import type { Hit } from '@/canvas/stage/hit.ts'
import { headUnder } from '@/canvas/form/headUnder.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'

/** Where something can be put between two lanes or two rows. */
export type Gap = { readonly at: Point; readonly sticky: 'x' | 'y' } & (
  | { readonly of: 'lane'; readonly after: ActorId | null }
  | { readonly of: 'row'; readonly after: StepId | null }
)

/** The gap near a point over the heads or the numbers; null in the middle of them. */
export function gapAt(scene: Scene, hit: Hit, { at, reach }: { at: Point; reach: number }): Gap | null {
  if (hit.kind === 'lane' || hit.kind === 'laneBorder') {
    const index = scene.lanes.findIndex(({ actor }) => actor === hit.actor)
    const head = headUnder(scene, { kind: 'actor', id: hit.actor }, at) ?? scene.lanes[index]?.head
    if (!head) return null
    const side = nearEnd(head, at, { level: scene.orientation === 'vertical', reach })
    if (side === null) return null
    const after = side === 'end' ? hit.actor : (scene.lanes[index - 1]?.actor ?? null)
    return { of: 'lane', after, ...edgeOf(head, side, scene.orientation === 'vertical') }
  }
  if (hit.kind === 'row') {
    const gutter = sceneIndex(scene).rows.get(hit.step)?.gutter
    const index = scene.rows.findIndex(({ step }) => step === hit.step)
    if (!gutter) return null
    const side = nearEnd(gutter, at, { level: scene.orientation !== 'vertical', reach })
    if (side === null) return null
    const after = side === 'end' ? hit.step : (scene.rows[index - 1]?.step ?? null)
    return { of: 'row', after, ...edgeOf(gutter, side, scene.orientation !== 'vertical') }
  }
  return null
}

type End = 'start' | 'end'

function nearEnd(
  { x, y, width, height }: Rect,
  at: Point,
  { level, reach }: { level: boolean; reach: number },
): End | null {
  const [from, length, position] = level ? [x, width, at.x] : [y, height, at.y]
  // Where there is little room the + would cover what one wants to take hold of.
  if (length < 2.2 * reach) return null
  const near = Math.min(reach, length / 3)
  if (position - from <= near) return 'start'
  return from + length - position <= near ? 'end' : null
}

/** The outer corner between a head or number and its neighbour. */
function edgeOf({ x, y, width, height }: Rect, end: End, level: boolean): { at: Point; sticky: 'x' | 'y' } {
  return level
    ? { at: { x: end === 'end' ? x + width : x, y }, sticky: 'y' }
    : { at: { x, y: end === 'end' ? y + height : y }, sticky: 'x' }
}
