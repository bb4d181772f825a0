import { reconnect } from '@/core/operations/reconnect.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'

/**
 * Ends the gesture that carries an end of a flow: it is taken to the shape it was dropped on. Dropped on another side of
 * the shape it was at, the flow is pinned to that side; on another shape the layout finds the best one.
 */
export function finishReconnect(editor: Editor): void {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'reconnect') return
  cancelGesture(editor)
  const { flow: id, end, to, toSide } = gesture
  const flow = editor.document.getState().sop.flows[id]
  if (!flow || to === null) return
  const side = flow[end] === to ? toSide : null
  editor.edit({ key: 'edit.reconnect' }, (sop) => reconnect(sop, id, { end, shape: to, side }), new Set([id]))
}
