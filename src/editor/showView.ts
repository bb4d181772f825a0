import type { View } from '@/core/layout/scene.ts'
import { cancelGesture } from './cancelGesture.ts'
import type { Editor } from './editor.ts'

/** Shows the SOP as a chart or as the form; what is selected stays, and each view keeps its own place. */
export function showView(editor: Editor, view: View): void {
  const { view: before, viewport, otherViewport } = editor.view.getState()
  if (view === before) return
  cancelGesture(editor)
  editor.leaveField()
  editor.view.setState({ view, viewport: otherViewport, otherViewport: viewport, typing: null, tool: null })
}
