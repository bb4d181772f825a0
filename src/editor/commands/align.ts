import { alignShapes } from '@/core/operations/alignShapes.ts'
import { canEdit } from '../canEdit.ts'
import { fitActor } from '../placing/finishResize.ts'
import { newRows } from '../placing/newRows.ts'
import { idsOf, selected } from '../selected.ts'
import type { Command } from './command.ts'

export const alignCommands: readonly Command[] = [
  align('lane', { id: 'align-in-lane', key: 'alignInLane', icon: 'align-vertical-justify-center' }),
  align('row', { id: 'align-in-row', key: 'alignInRow', icon: 'align-horizontal-justify-center' }),
  {
    id: 'fit-lane',
    group: 'arrange',
    label: { key: 'command.fitLane' },
    shortcuts: [],
    isEnabled: (editor) =>
      canEdit(editor) && selected(editor).actors.some(({ width }) => width !== undefined),
    run: (editor) => fitActor(editor, ...selected(editor).actors.map(({ id }) => id)),
  },
]

function align(
  into: 'lane' | 'row',
  { id, key, icon }: { readonly id: string; readonly key: string; readonly icon: string },
): Command {
  return {
    id,
    group: 'arrange',
    label: { key: `command.${key}` },
    shortcuts: [],
    icon,
    isEnabled: (editor) => canEdit(editor) && selected(editor).shapes.length > 1,
    run(editor) {
      const ids = idsOf(selected(editor).shapes)
      const rows = newRows(editor)
      editor.edit({ key: `edit.${key}` }, (sop) => alignShapes(sop, ids, into, rows))
    },
  }
}
