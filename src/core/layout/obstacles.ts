import type { Rect } from '@/core/geometry/rect.ts'
import { segmentsOf, type DrawnLine } from './drawnLine.ts'
import type { FlowStyle } from './flowStyle.ts'
import type { Jumps } from './jumps.ts'
import { createNearby } from './nearby.ts'
import type { SceneShape } from './scene.ts'

/** What a label must not touch. */
export interface Obstacles {
  isFree(rect: Rect): boolean
  add(rect: Rect): void
}

/** Distance in mm that counts as touching. */
const clearance = 0.4

/** The shapes, lines, arrow heads and jumps of a drawing; labels are added as they are placed. */
export function createObstacles(
  shapes: readonly Pick<SceneShape, 'kind' | 'rect'>[],
  lines: readonly DrawnLine[],
  { jumps, style }: { readonly jumps: Jumps; readonly style: FlowStyle },
): Obstacles {
  const nearby = createNearby<{ readonly rect: Rect; readonly diamond: boolean }>()
  const add = (rect: Rect, diamond = false) => nearby.add(rect, { rect, diamond })
  for (const { kind, rect } of shapes) add(grown(rect, clearance), kind === 'decision')
  for (const { points, head } of lines) {
    for (const { from, to } of segmentsOf(points)) add(grown(around(from, to), clearance))
    if (head) add(grown(around(head.corners[1] ?? head.base, head.corners[2] ?? head.base), clearance))
    if (head)
      add(grown(around(head.corners[0] ?? head.base, head.base), style.arrow.width / 2 + clearance / 2))
  }
  for (const [y, list] of jumps) {
    for (const { from, to } of list) {
      const radius = style.jumpRadius
      add({ x: from - radius, y: y - radius - clearance, width: to - from + 2 * radius, height: radius })
    }
  }
  return {
    isFree: (rect) =>
      !nearby.some(
        rect,
        (obstacle) =>
          overlaps(rect, obstacle.rect) && (!obstacle.diamond || meetsDiamond(rect, obstacle.rect)),
      ),
    add: (rect) => add(grown(rect, clearance)),
  }
}

function around(a: { x: number; y: number }, b: { x: number; y: number }): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Exact: the point of a rectangle that lies deepest in the diamond is the one nearest its centre. */
function meetsDiamond(rect: Rect, { x, y, width, height }: Rect): boolean {
  const [centreX, centreY] = [x + width / 2, y + height / 2]
  const across = Math.abs(Math.min(Math.max(centreX, rect.x), rect.x + rect.width) - centreX)
  const down = Math.abs(Math.min(Math.max(centreY, rect.y), rect.y + rect.height) - centreY)
  return across / (width / 2) + down / (height / 2) < 1
}
