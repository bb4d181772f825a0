import { canEdit } from '../canEdit.ts'
import type { Command } from './command.ts'

export const historyCommands: readonly Command[] = [
  {
    id: 'undo',
    group: 'edit',
    label: { key: 'command.undo' },
    shortcuts: ['Mod+Z'],
    icon: 'undo-2',
    isEnabled: (editor) => canEdit(editor) && editor.document.getState().past.length > 0,
    run: (editor) => editor.undo(),
  },
  {
    id: 'redo',
    group: 'edit',
    label: { key: 'command.redo' },
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    icon: 'redo-2',
    isEnabled: (editor) => canEdit(editor) && editor.document.getState().future.length > 0,
    run: (editor) => editor.redo(),
  },
]
