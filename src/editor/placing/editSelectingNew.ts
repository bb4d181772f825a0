import type { Message } from '@/core/model/message.ts'
import { shapesInOrder } from '@/core/model/queries.ts'
import { isConnector } from '@/core/model/shapeText.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Editor } from '../editor.ts'

/** Runs an operation as one edit and selects the shapes it made; returns them in reading order. */
export function editSelectingNew(
  editor: Editor,
  label: Message,
  operation: (sop: Sop) => Sop,
): readonly ShapeId[] {
  const before = editor.document.getState().sop
  const after = operation(before)
  const made = shapesInOrder(after)
    .map(({ id }) => id)
    .filter((id) => !before.shapes[id])
  editor.edit(label, () => after, made.length > 0 ? new Set(made) : undefined)
  if (editor.document.getState().sop !== after || made.length === 0) return []
  editor.services.camera.reveal()
  return made
}

/** Opens the text of a new shape for typing, where its kind has one; on the form that of its row, unless it is written already. */
export function typeIntoNew(editor: Editor, id: ShapeId | undefined): void {
  const { sop } = editor.document.getState()
  const shape = id && sop.shapes[id]
  if (!shape || isConnector(shape)) return
  if (editor.view.getState().view === 'form' && sop.steps[shape.step]?.activity.trim() !== '') return
  editor.view.setState({ typing: { of: { kind: 'shape', id }, initial: null } })
}
