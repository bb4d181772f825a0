import type { Point } from '@/core/geometry/point.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { finishReconnect } from '@/editor/placing/finishReconnect.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { aimAt } from './aim.ts'
import { reachPx } from './connectGesture.ts'
import { type PointerGesture } from './pointerGesture.ts'
import { selectGesture } from './selectGesture.ts'

/** Carries an end of a flow to another symbol, or to another side of the one it is at. */
export function reconnectGesture(
  stage: Stage,
  { id, end }: { id: FlowId; end: 'from' | 'to' },
): PointerGesture {
  const { editor } = stage
  const flow = sceneIndex(editor.scene()).flows.get(id)
  if (!flow) return selectGesture
  const not = end === 'from' ? flow.to : flow.from
  const move = (at: Point) => {
    const aim = aimAt(editor.scene(), at, { not, reach: stage.mm(reachPx) })
    editor.gesture.setState({ kind: 'reconnect', flow: id, end, at, ...aim }, true)
  }
  return {
    move,
    finish(at) {
      move(at)
      finishReconnect(editor)
    },
  }
}
