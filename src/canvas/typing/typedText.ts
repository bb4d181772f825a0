import { textOfShape } from '@/core/model/shapeText.ts'
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
    case 'actor':
      return sop.actors[of.id]?.name ?? ''
    case 'group':
      return sop.groups[of.id]?.name ?? ''
    case 'title':
      return sop.title
  }
}
