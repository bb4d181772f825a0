import type { ShapeKind } from '@/core/model/sop.ts'
import { retypeShapes } from '@/core/operations/retypeShapes.ts'
import { canEdit } from '../canEdit.ts'
import { idsOf, selected } from '../selected.ts'
import type { Command } from './command.ts'

const kinds: readonly (readonly [kind: ShapeKind, key: string, id: string])[] = [
  ['activity', 'retypeActivity', 'retype-activity'],
  ['decision', 'retypeDecision', 'retype-decision'],
  ['start', 'retypeStart', 'retype-start'],
  ['end', 'retypeEnd', 'retype-end'],
  ['connector', 'retypeConnector', 'retype-connector'],
  ['offPageConnector', 'retypeOffPageConnector', 'retype-off-page-connector'],
]

/** Makes the selected symbols another kind; texts and flows stay. */
export const retypeCommands: readonly Command[] = [
  ...kinds.map(([kind, key, id]): Command => ({
    id,
    group: 'format',
    label: { key: `command.${key}` },
    shortcuts: [],
    isEnabled: (editor) => canEdit(editor) && selected(editor).shapes.length > 0,
    isChecked(editor) {
      const { shapes } = selected(editor)
      return shapes.length > 0 && shapes.every((shape) => shape.kind === kind)
    },
    run(editor) {
      const ids = idsOf(selected(editor).shapes)
      editor.edit({ key: 'edit.retype' }, (sop) => retypeShapes(sop, ids, kind))
    },
  })),
  {
    id: 'swap-start-end',
    group: 'format',
    label: { key: 'command.swapStartEnd' },
    shortcuts: [],
    isEnabled: (editor) =>
      canEdit(editor) && selected(editor).shapes.some(({ kind }) => kind === 'start' || kind === 'end'),
    run(editor) {
      const { shapes } = selected(editor)
      const starts = idsOf(shapes.filter(({ kind }) => kind === 'start'))
      const ends = idsOf(shapes.filter(({ kind }) => kind === 'end'))
      editor.edit({ key: 'edit.swapStartEnd' }, (sop) =>
        retypeShapes(retypeShapes(sop, starts, 'end'), ends, 'start'),
      )
    },
  },
]
