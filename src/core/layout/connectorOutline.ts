import type { Path } from '@/core/geometry/path.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { outlineOf } from './outlineOf.ts'

/** The pentagon of an off-page connector in `rect`; one that points up is that of a flow back to an earlier page. */
export function connectorOutline({
  rect,
  isUpward,
}: {
  readonly rect: Rect
  readonly isUpward: boolean
}): Path {
  const downward = outlineOf('offPageConnector', rect)
  if (!isUpward) return downward
  return downward.map((stroke) =>
    stroke.kind === 'close'
      ? stroke
      : { ...stroke, to: { x: stroke.to.x, y: 2 * rect.y + rect.height - stroke.to.y } },
  )
}
