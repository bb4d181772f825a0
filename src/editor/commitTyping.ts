import { oneLine } from '@/core/model/oneLine.ts'
import { editShapeText } from '@/core/operations/editShapeText.ts'
import { labelFlow } from '@/core/operations/labelFlow.ts'
import { setFormField } from '@/core/operations/setFormField.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Editor } from './editor.ts'
import { fieldEdit } from './fieldEdit.ts'
import type { Typing } from './view.ts'

/** Ends the typing on the canvas and writes its text, as one edit; nothing is written when it is unchanged. */
export function commitTyping(editor: Editor, text: string): void {
  const { typing } = editor.view.getState()
  if (typing === null) return
  editor.view.setState({ typing: null })
  const { key, write } = written(typing.of, text)
  editor.edit({ key }, write)
}

/** Ends the typing on the canvas without a change. */
export function cancelTyping(editor: Editor): void {
  editor.view.setState({ typing: null })
}

function written(
  of: Typing['of'],
  text: string,
): { readonly key: string; readonly write: (sop: Sop) => Sop } {
  switch (of.kind) {
    case 'shape':
      return { key: 'edit.editText', write: (sop) => editShapeText(sop, of.id, text.trim()) }
    case 'label':
      return { key: 'edit.editLabel', write: (sop) => labelFlow(sop, of.id, oneLine(text)) }
    case 'title':
    case 'step':
    case 'actor':
    case 'group':
    case 'identity':
    case 'list':
    case 'heading':
    case 'logo':
      return { key: fieldEdit(of), write: (sop) => setFormField(sop, of, text) }
  }
}
