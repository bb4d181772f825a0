import type { PageBreak } from '@/core/model/sop.ts'
import { setPageBreak } from '@/core/operations/editStep.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { selected } from '../selected.ts'
import type { Command } from './command.ts'

export const pageBreakCommands: readonly Command[] = [
  pageBreak('page-break', 'pageBreak', 'before'),
  pageBreak('no-page-break', 'noPageBreak', 'never'),
]

/** Sets the break before each selected row; choosing it again leaves it to the layout. */
function pageBreak(id: string, key: string, value: PageBreak): Command {
  return {
    id,
    group: 'arrange',
    label: { key: `command.${key}` },
    shortcuts: [],
    isEnabled: (editor) => canEdit(editor) && stepsToBreak(editor).size > 0,
    isChecked: (editor) => isSet(editor, value),
    run(editor) {
      const next = isSet(editor, value) ? null : value
      const ids = stepsToBreak(editor)
      editor.edit({ key: 'edit.pageBreak' }, (sop) =>
        [...ids].reduce((now, step) => setPageBreak(now, step, next), sop),
      )
    },
  }
}

function isSet(editor: Editor, value: PageBreak): boolean {
  const { steps } = editor.document.getState().sop
  const ids = [...stepsToBreak(editor)]
  return ids.length > 0 && ids.every((id) => steps[id]?.pageBreak === value)
}

function stepsToBreak(editor: Editor) {
  const { steps, shapes } = selected(editor)
  return new Set(steps.length > 0 ? steps.map(({ id }) => id) : shapes.map(({ step }) => step))
}
