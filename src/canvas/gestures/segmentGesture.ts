import type { Point } from '@/core/geometry/point.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { finishSegment } from '@/editor/placing/finishSegment.ts'
import type { PointerGesture } from './pointerGesture.ts'
import type { Press } from './press.ts'
import { selectOnClick } from './selecting.ts'

/** Carries a stretch of a flow into another gutter, which pins its route. */
export function segmentGesture(
  { editor }: Stage,
  { id, segment }: { id: FlowId; segment: number },
  { keys: pressed }: Press,
): PointerGesture {
  const move = (at: Point) => {
    editor.gesture.setState({ kind: 'segment', flow: id, index: segment, at }, true)
  }
  return {
    move,
    finish(at) {
      move(at)
      finishSegment(editor)
    },
    click: () => selectOnClick(editor, id, pressed),
  }
}
