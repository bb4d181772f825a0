import { canEdit } from '../canEdit.ts'
import { canCopy, clipboardTexts } from '../clipboard/clipboardTexts.ts'
import { pasteTexts } from '../clipboard/pasteTexts.ts'
import type { Editor } from '../editor.ts'
import { clearCell } from '../form/clearCell.ts'
import { currentField } from '../form/currentCell.ts'
import { removeSelected } from '../removeSelected.ts'
import type { ClipboardTexts } from '../services.ts'
import type { Command } from './command.ts'

/** Cut, copy and paste from menus; by keyboard `useClipboardEvents` does the same with the browser's own events. */
export const clipboardCommands: readonly Command[] = [
  {
    id: 'cut',
    group: 'edit',
    label: { key: 'command.cut' },
    shortcuts: ['Mod+X'],
    event: 'cut',
    icon: 'scissors',
    isEnabled: (editor) => canEdit(editor) && canCopy(editor),
    async run(editor) {
      const texts = clipboardTexts(editor)
      if (!texts) return
      removeCut(editor)
      await write(editor, texts)
    },
  },
  {
    id: 'copy',
    group: 'edit',
    label: { key: 'command.copy' },
    shortcuts: ['Mod+C'],
    event: 'copy',
    icon: 'copy',
    isEnabled: canCopy,
    async run(editor) {
      const texts = clipboardTexts(editor)
      if (texts) await write(editor, texts)
    },
  },
  {
    id: 'paste',
    group: 'edit',
    label: { key: 'command.paste' },
    shortcuts: ['Mod+V'],
    event: 'paste',
    icon: 'clipboard-paste',
    isEnabled: canEdit,
    async run(editor) {
      const texts = await editor.services.readClipboard().catch((): ClipboardTexts => ({}))
      pasteTexts(editor, texts)
    },
  },
]

/** Deletes what was cut; its name tells the cut from a deletion. */
export function removeCut(editor: Editor): void {
  const field = currentField(editor)
  if (field) return clearCell(editor, field)
  removeSelected(editor, { key: 'edit.cut', count: editor.view.getState().selection.size })
}

async function write(editor: Editor, texts: ClipboardTexts): Promise<void> {
  try {
    await editor.services.writeClipboard(texts)
  } catch {
    const toast = { message: { key: 'command.copiedHere' }, tone: 'plain', undo: false } as const
    editor.view.setState({ toast })
  }
}
