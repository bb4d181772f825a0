import { textOfShape } from '@/core/model/shapeText.ts'
import { textOfField } from '@/core/model/textOfField.ts'
import type { Editor } from '@/editor/editor.ts'
import type { Typing } from '@/editor/view.ts'

/** The text that typing starts from. */
export function typedText(editor: Editor, of: Typing['of']): string {
  const { sop } = editor.document.getState()
  switch (of.kind) {
    case 'shape':
      return textOfShape(sop, of.id)
    case 'label':
      return sop.flows[of.id]?.label ?? ''
    case 'title':
    case 'step':
    case 'actor':
    case 'group':
    case 'identity':
    case 'list':
    case 'heading':
    case 'logo':
      return textOfField(sop, of)
  }
}
