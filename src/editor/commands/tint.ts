import type { Tint } from '@/core/model/sop.ts'
import { tintActors } from '@/core/operations/tintActors.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { selected } from '../selected.ts'
import type { Command } from './command.ts'

const tints: readonly (readonly [tint: Tint | null, key: string])[] = [
  [null, 'noTint'],
  ['red', 'tintRed'],
  ['orange', 'tintOrange'],
  ['yellow', 'tintYellow'],
  ['green', 'tintGreen'],
  ['teal', 'tintTeal'],
  ['blue', 'tintBlue'],
  ['purple', 'tintPurple'],
  ['grey', 'tintGrey'],
]

/** Tints the selected lanes, or those in which the selected shapes stand. */
export const tintCommands: readonly Command[] = tints.map(([tint, key]) => ({
  id: `tint-${tint ?? 'none'}`,
  group: 'format',
  label: { key: `command.${key}` },
  shortcuts: [],
  isEnabled: (editor) => canEdit(editor) && lanesToTint(editor).size > 0,
  isChecked(editor) {
    const { actors } = editor.document.getState().sop
    const ids = [...lanesToTint(editor)]
    return ids.length > 0 && ids.every((id) => (actors[id]?.tint ?? null) === tint)
  },
  run(editor) {
    const ids = lanesToTint(editor)
    editor.edit({ key: 'edit.tintActors' }, (sop) => tintActors(sop, ids, tint))
  },
}))

function lanesToTint(editor: Editor) {
  const { actors, shapes } = selected(editor)
  return new Set(actors.length > 0 ? actors.map(({ id }) => id) : shapes.map(({ actor }) => actor))
}
