import type { Point } from '@/core/geometry/point.ts'
import type { FlowId } from '@/core/model/ids.ts'
import { shareNearest } from '@/canvas/stage/alongFlow.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { finishLabel } from '@/editor/placing/finishLabel.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import type { PointerGesture } from './pointerGesture.ts'
import type { Press } from './press.ts'
import { selectOnClick } from './selecting.ts'

/** Carries a label along its flow. */
export function labelGesture({ editor }: Stage, id: FlowId, { keys: pressed }: Press): PointerGesture {
  const move = (at: Point) => {
    const flow = sceneIndex(editor.scene()).flows.get(id)
    if (!flow) return
    editor.gesture.setState(
      { kind: 'label', flow: id, labelPlace: shareNearest(flow.pieces[0].points, at) },
      true,
    )
  }
  return {
    move,
    finish(at) {
      move(at)
      finishLabel(editor)
    },
    click: () => selectOnClick(editor, id, pressed),
  }
}
