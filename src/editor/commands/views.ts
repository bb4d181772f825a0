import type { View } from '@/core/layout/scene.ts'
import { showView } from '../showView.ts'
import type { Command } from './command.ts'

/** The two views of a SOP. Digits with Ctrl, and on Linux with Alt, are the browser's own. */
export const viewCommands: readonly Command[] = [
  view('chart', 'showChart', { icon: 'workflow', shortcut: 'Alt+Shift+B' }),
  view('form', 'showForm', { icon: 'file-text', shortcut: 'Alt+Shift+F' }),
]

function view(
  of: View,
  key: string,
  { icon, shortcut }: { readonly icon: string; readonly shortcut: string },
): Command {
  return {
    id: `show-${of}`,
    group: 'view',
    label: { key: `command.${key}` },
    shortcuts: [shortcut],
    icon,
    isEnabled: () => true,
    isChecked: (editor) => editor.view.getState().view === of,
    run: (editor) => showView(editor, of),
  }
}
