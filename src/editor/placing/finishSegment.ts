import { pinFlow } from '@/core/operations/pinFlow.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'
import { pinnedRoute } from './pinnedRoute.ts'

/** Ends the gesture that drags a segment of a flow: the flow is pinned to the gutter it was dropped in. */
export function finishSegment(editor: Editor): void {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'segment') return
  cancelGesture(editor)
  const { flow: id, index, at } = gesture
  const scene = editor.scene()
  const drawn = scene.flows.find((flow) => flow.id === id)
  const before = editor.document.getState().sop.flows[id]?.route
  if (!drawn) return
  const route = pinnedRoute(scene, drawn, { index, at, before })
  editor.edit({ key: 'edit.pinFlow' }, (sop) => pinFlow(sop, id, route), new Set([id]))
}
