import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { connectShapes, finishConnect } from '../placing/finishConnect.ts'
import { selected } from '../selected.ts'
import type { Command } from './command.ts'

/**
 * Connects two selected symbols in the order in which they were selected; with one selected, begins a flow whose target the
 * arrow keys and Tab choose, and the same key or Enter makes it.
 */
export const connectCommand: Command = {
  id: 'connect',
  group: 'insert',
  label: { key: 'command.connect' },
  shortcuts: ['Alt+Shift+A'],
  icon: 'spline',
  isEnabled: (editor) => canEdit(editor) && [1, 2].includes(selected(editor).shapes.length),
  run(editor) {
    const [from, to] = selected(editor).shapes
    if (editor.gesture.getState().kind === 'connect') finishConnect(editor)
    else if (from && to) connectShapes(editor, from.id, to.id)
    else if (from) beginConnect(editor, from.id)
  },
}

function beginConnect(editor: Editor, from: Parameters<typeof connectShapes>[1]): void {
  const drawn = editor.scene().shapes.find(({ id }) => id === from)
  if (!drawn) return
  const { x, y, width, height } = drawn.rect
  const at = { x: x + width / 2, y: y + height / 2 }
  editor.gesture.setState({ kind: 'connect', from, side: null, at, to: null, toSide: null }, true)
}
