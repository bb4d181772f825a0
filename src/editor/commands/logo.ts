import { canEdit } from '../canEdit.ts'
import { chooseLogo, removeLogo } from '../chooseLogo.ts'
import type { Command } from './command.ts'

/** The logo of the form. */
export const logoCommands: readonly Command[] = [
  {
    id: 'choose-logo',
    group: 'format',
    label: { key: 'command.chooseLogo' },
    shortcuts: [],
    icon: 'image',
    isEnabled: canEdit,
    run: chooseLogo,
  },
  {
    id: 'remove-logo',
    group: 'format',
    label: { key: 'command.removeLogo' },
    shortcuts: [],
    isEnabled: (editor) => canEdit(editor) && editor.document.getState().sop.identity.logo !== undefined,
    run: removeLogo,
  },
]
