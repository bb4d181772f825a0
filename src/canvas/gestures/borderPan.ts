import type { Point } from '@/core/geometry/point.ts'
import type { Stage } from '@/canvas/stage/stage.ts'

/** Within this many px of the region's border the view moves along. */
const margin = 36
/** Px a frame, right at the border. */
const fastest = 16

/** Pans the view while a gesture's pointer is near the border; calls `onPan` after each step. */
export function borderPan(stage: Stage, onPan: () => void) {
  let frame = 0
  /** Whether the pointer has been well inside: what starts at the border, or comes in over it, must not pan at once. */
  let armed = false
  let by: Point = { x: 0, y: 0 }
  const step = () => {
    frame = 0
    if (by.x === 0 && by.y === 0) return
    stage.view.panBy(by)
    onPan()
    frame = requestAnimationFrame(step)
  }
  return {
    follow(client: Point) {
      const { x, y, width, height } = stage.bounds()
      const pushed = { x: push(client.x - x, width), y: push(client.y - y, height) }
      const inside = client.x > x && client.x < x + width && client.y > y && client.y < y + height
      armed ||= inside && pushed.x === 0 && pushed.y === 0
      by = armed ? pushed : { x: 0, y: 0 }
      if (frame === 0 && (by.x !== 0 || by.y !== 0)) frame = requestAnimationFrame(step)
    },
    stop() {
      cancelAnimationFrame(frame)
      by = { x: 0, y: 0 }
    },
  }
}

/** How far to pan along one axis, for a pointer at `at` of `length`. Far outside, over the panels, it stands still. */
function push(at: number, length: number): number {
  if (at < -margin || at > length + margin) return 0
  if (at < margin) return fastest * Math.min(1, (margin - at) / margin)
  if (at > length - margin) return -fastest * Math.min(1, (at - length + margin) / margin)
  return 0
}
