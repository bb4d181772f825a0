import { duplicateShapes } from '@/core/operations/duplicateShapes.ts'
import { duplicateSteps } from '@/core/operations/duplicateSteps.ts'
import { canEdit } from '../canEdit.ts'
import { editSelectingNew } from '../placing/editSelectingNew.ts'
import { newRows } from '../placing/newRows.ts'
import { removeSelected } from '../removeSelected.ts'
import { idsOf, selected } from '../selected.ts'
import type { Command } from './command.ts'

export const removingCommands: readonly Command[] = [
  {
    id: 'duplicate',
    group: 'edit',
    label: { key: 'command.duplicate' },
    shortcuts: ['Mod+D'],
    icon: 'copy-plus',
    isEnabled: (editor) =>
      canEdit(editor) && selected(editor).shapes.length + selected(editor).steps.length > 0,
    run(editor) {
      const { shapes, steps } = selected(editor)
      const rows = newRows(editor)
      const label = { key: 'edit.duplicate', count: shapes.length || steps.length }
      editSelectingNew(editor, label, (sop) =>
        shapes.length > 0
          ? duplicateShapes(sop, idsOf(shapes), rows)
          : duplicateSteps(sop, idsOf(steps), rows),
      )
    },
  },
  {
    id: 'delete',
    group: 'edit',
    label: { key: 'command.delete' },
    shortcuts: ['Delete', 'Backspace'],
    icon: 'trash-2',
    isEnabled: (editor) => canEdit(editor) && editor.view.getState().selection.size > 0,
    run: (editor) => removeSelected(editor),
  },
]
