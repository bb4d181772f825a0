import type { Path } from '@/core/geometry/path.ts'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { Orientation, ShapeKind } from '@/core/model/sop.ts'

/** Share of a pentagon's length that is straight before it tapers to its tip. */
export const pentagonShoulder = 0.62

/**
 * The outline of a shape that fills `rect`: capsule, box, diamond, circle (a stadium where a long text made it
 * taller than wide) or a pentagon that points along the steps.
 */
export function outlineOf(kind: ShapeKind, rect: Rect, orientation: Orientation = 'vertical'): Path {
  switch (kind) {
    case 'start':
    case 'end':
    case 'connector':
      return capsule(rect)
    case 'activity':
      return polygon([at(rect, 0, 0), at(rect, 1, 0), at(rect, 1, 1), at(rect, 0, 1)])
    case 'decision':
      return polygon([at(rect, 0.5, 0), at(rect, 1, 0.5), at(rect, 0.5, 1), at(rect, 0, 0.5)])
    case 'offPageConnector':
      return polygon(pentagon(rect, orientation))
  }
}

function pentagon(rect: Rect, orientation: Orientation): readonly Point[] {
  return orientation === 'vertical'
    ? [
        at(rect, 0, 0),
        at(rect, 1, 0),
        at(rect, 1, pentagonShoulder),
        at(rect, 0.5, 1),
        at(rect, 0, pentagonShoulder),
      ]
    : [
        at(rect, 0, 0),
        at(rect, pentagonShoulder, 0),
        at(rect, 1, 0.5),
        at(rect, pentagonShoulder, 1),
        at(rect, 0, 1),
      ]
}

function at(rect: Rect, across: number, down: number): Point {
  return { x: rect.x + across * rect.width, y: rect.y + down * rect.height }
}

function polygon(corners: readonly Point[]): Path {
  return [
    ...corners.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }) as const),
    { kind: 'close' },
  ]
}

function capsule({ x, y, width, height }: Rect): Path {
  const radius = Math.min(width, height) / 2
  const arc = (toX: number, toY: number) =>
    ({ kind: 'arc', to: { x: toX, y: toY }, radius, clockwise: true }) as const
  const [right, bottom] = [x + width, y + height]
  return width >= height
    ? [
        { kind: 'move', to: { x: x + radius, y } },
        { kind: 'line', to: { x: right - radius, y } },
        arc(right, y + radius),
        arc(right - radius, bottom),
        { kind: 'line', to: { x: x + radius, y: bottom } },
        arc(x, y + radius),
        arc(x + radius, y),
        { kind: 'close' },
      ]
    : [
        { kind: 'move', to: { x, y: y + radius } },
        arc(x + radius, y),
        arc(right, y + radius),
        { kind: 'line', to: { x: right, y: bottom - radius } },
        arc(x + radius, bottom),
        arc(x, bottom - radius),
        { kind: 'close' },
      ]
}
