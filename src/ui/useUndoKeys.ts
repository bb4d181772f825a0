import { useEffect } from 'react'
import { historyCommands } from '@/editor/commands/history.ts'
import { commandFor } from '@/editor/commands/shortcuts.ts'
import type { Editor } from '@/editor/editor.ts'
import { platform } from './useCommands.ts'

/**
 * The keys of undo and redo, wherever the focus is. The browser keeps one history of typing for the whole page and,
 * left alone, takes letters back in fields that lost the focus long ago. So in a text field the keys are the
 * browser's own, for that field and no other; everywhere else they are ours, also where there is nothing to undo.
 */
export function useUndoKeys(editor: Editor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event, platform(), historyCommands)
      if (!command || event.isComposing || isTextField(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      const isFree = editor.view.getState().panel === null && editor.gesture.getState().kind === 'none'
      if (isFree && !isInOverlay(event.target) && command.isEnabled(editor)) void command.run(editor)
    }
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType.startsWith('history') && event.target !== document.activeElement)
        event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    window.addEventListener('beforeinput', onBeforeInput, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      window.removeEventListener('beforeinput', onBeforeInput, { capture: true })
    }
  }, [editor])
}

function isTextField(target: EventTarget | null): boolean {
  const selector =
    'textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=color])'
  return target instanceof Element && target.closest(selector) !== null
}

/** A dialog or a menu is in front: what lies behind it stays as it is. */
function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=menu], [role=menubar]') !== null
}
