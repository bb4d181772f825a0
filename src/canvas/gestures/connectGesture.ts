import type { Point } from '@/core/geometry/point.ts'
import type { Side } from '@/core/geometry/side.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { turnedSide } from '@/canvas/stage/screenSide.ts'
import { finishConnect } from '@/editor/placing/finishConnect.ts'
import { aimAt } from './aim.ts'
import type { PointerGesture } from './pointerGesture.ts'

/** How far from a symbol its outline still attracts a flow, in px. */
export const reachPx = 8

/** Draws a flow from a side of a symbol; let go over nothing it comes to nothing. */
export function connectGesture(stage: Stage, from: ShapeId, side: Side | null): PointerGesture {
  const { editor } = stage
  const { orientation } = editor.scene()
  const move = (at: Point) => {
    const aim = aimAt(editor.scene(), at, { not: from, reach: stage.mm(reachPx) })
    editor.gesture.setState(
      { kind: 'connect', from, side: side && turnedSide(side, orientation), at, ...aim },
      true,
    )
  }
  return {
    move,
    finish(at) {
      move(at)
      finishConnect(editor)
    },
  }
}
