import type { Editor } from './editor.ts'

/** Gives up what the pointer or the held key is doing, without a trace; whether there was anything. */
export function cancelGesture(editor: Editor): boolean {
  if (editor.gesture.getState().kind === 'none') return false
  editor.gesture.setState({ kind: 'none' }, true)
  return true
}
