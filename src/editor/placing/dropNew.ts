import type { ShapeId } from '@/core/model/ids.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'
import { placeNew } from './placeNew.ts'

/** Ends the gesture that carries a new shape: it is placed where the gesture says, if that is anywhere. */
export function dropNew(editor: Editor): ShapeId | null {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'place') return null
  cancelGesture(editor)
  return gesture.target ? placeNew(editor, gesture.shape, gesture.target) : null
}
