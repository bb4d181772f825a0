import { editShapeText } from '@/core/operations/editShapeText.ts'
import { labelFlow } from '@/core/operations/labelFlow.ts'
import { renameActor } from '@/core/operations/renameActor.ts'
import { renameGroup } from '@/core/operations/renameGroup.ts'
import { setTitle } from '@/core/operations/setTitle.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Editor } from './editor.ts'
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
  const line = text.replaceAll(/\s+/g, ' ').trim()
  switch (of.kind) {
    case 'shape':
      return { key: 'edit.editText', write: (sop) => editShapeText(sop, of.id, text.trim()) }
    case 'label':
      return { key: 'edit.editLabel', write: (sop) => labelFlow(sop, of.id, line) }
    case 'actor':
      return { key: 'edit.renameActor', write: (sop) => renameActor(sop, of.id, line) }
    case 'group':
      return { key: 'edit.renameGroup', write: (sop) => renameGroup(sop, of.id, line) }
    case 'title':
      return { key: 'edit.setTitle', write: (sop) => setTitle(sop, line) }
  }
}
