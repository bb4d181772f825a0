import { flowId, type FlowId, type ShapeId } from '@/core/model/ids.ts'
import { connect } from '@/core/operations/connect.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'
import { appendAt } from './appendTo.ts'

/**
 * Ends the gesture that draws a flow: it is made if it ends on a shape or, with a new activity, on an empty cell. The side
 * it was drawn from stays the layout's choice.
 */
export function finishConnect(editor: Editor): FlowId | null {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'connect') return null
  cancelGesture(editor)
  const { from, to, target } = gesture
  if (to !== null) return connectShapes(editor, from, to)
  if (target) appendAt(editor, { from, kind: 'activity', target, splices: null })
  return null
}

/** Leads a flow from one shape to another, as one edit, and selects it; says so where it is there already. */
export function connectShapes(editor: Editor, from: ShapeId, to: ShapeId): FlowId | null {
  const id = flowId(editor.newId())
  editor.edit({ key: 'edit.connect' }, (sop) => connect(sop, { id, from, to }), new Set([id]))
  if (editor.document.getState().sop.flows[id]) return id
  const toast = { message: { key: 'command.notConnected' }, tone: 'plain', undo: false } as const
  if (from !== to) editor.view.setState({ toast })
  return null
}
