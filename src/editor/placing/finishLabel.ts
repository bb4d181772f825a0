import { placeLabel } from '@/core/operations/placeLabel.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'

/** Ends the gesture that drags a label along its flow. */
export function finishLabel(editor: Editor): void {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'label') return
  cancelGesture(editor)
  const { flow, labelPlace } = gesture
  editor.edit({ key: 'edit.moveLabel' }, (sop) => placeLabel(sop, flow, labelPlace), new Set([flow]))
}
