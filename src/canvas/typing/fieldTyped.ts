import type { FormField } from '@/core/model/formField.ts'
import type { Editor } from '@/editor/editor.ts'
import { currentCell } from '@/editor/form/currentCell.ts'
import type { Typing } from '@/editor/view.ts'

/**
 * The field of the form that typing goes into: of a symbol, which is empty there, the activity of its step. Null for labels, and
 * for the title where the top bar was asked for it.
 */
export function fieldTyped(editor: Editor, { of }: Typing): FormField | null {
  switch (of.kind) {
    case 'shape': {
      const shape = editor.document.getState().sop.shapes[of.id]
      return shape ? { kind: 'step', id: shape.step, column: 'activity' } : null
    }
    case 'label':
    case 'logo':
      return null
    case 'title':
      return currentCell(editor)?.kind === 'title' ? of : null
    case 'step':
    case 'actor':
    case 'group':
    case 'identity':
    case 'list':
    case 'heading':
      return of
  }
}
