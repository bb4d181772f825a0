import { useEffect } from 'react'
import { allCommands } from '@/editor/commands/all.ts'
import { commandFor } from '@/editor/commands/shortcuts.ts'
import type { Editor } from '@/editor/editor.ts'
import { platform } from './useCommands.ts'

/**
 * Shortcuts where the focus is not on the canvas, which handles its own. Only those with Ctrl, Cmd or Alt, and `?`:
 * Enter, the arrows and letters belong to the control that has the focus. F6 leads back onto the canvas. In a text field only the ones that open
 * something, so that Ctrl+Z and Ctrl+A keep to the text.
 */
export function useShortcuts(editor: Editor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (event.defaultPrevented || event.isComposing || target.closest('[role=dialog], [role=menu]')) return
      if (editor.view.getState().panel !== null) return
      if (event.key === 'F6') {
        event.preventDefault()
        return editor.services.camera.enter()
      }
      const inField = target.closest(
        'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]',
      )
      const held = event.ctrlKey || event.metaKey || event.altKey
      if (!held && (event.key !== '?' || inField)) return
      const command = commandFor(event, platform(), allCommands)
      if (!command || command.group === 'navigate' || !command.isEnabled(editor)) return
      if (inField && !opening.has(command.id)) return
      event.preventDefault()
      void command.run(editor)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [editor])
}

const opening: ReadonlySet<string> = new Set([
  'find',
  'commands',
  'export',
  'import',
  'save-file',
  'inspector',
])
