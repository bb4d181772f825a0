import { useEffect } from 'react'
import { canEdit } from '@/editor/canEdit.ts'
import { dropLogo } from '@/editor/chooseLogo.ts'
import { clipboardTexts } from '@/editor/clipboard/clipboardTexts.ts'
import { pasteTexts } from '@/editor/clipboard/pasteTexts.ts'
import { removeCut } from '@/editor/commands/clipboard.ts'
import type { Editor } from '@/editor/editor.ts'
import { currentField } from '@/editor/form/currentCell.ts'

const types = ['text/plain', 'text/html', 'application/x-lajur'] as const

/**
 * Ctrl+C, Ctrl+X and Ctrl+V by the browser's own events: unlike the clipboard a script asks for, these need no permission
 * and keep our media type. Fields, dialogs and marked text keep their own copying and pasting.
 */
export function useClipboardEvents(editor: Editor): void {
  useEffect(() => {
    const isOurs = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      const isElsewhere = target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
      return !isElsewhere && !event.defaultPrevented && editor.view.getState().panel === null
    }
    const onCopy = (event: ClipboardEvent) => {
      const isMarked = document.getSelection()?.isCollapsed === false
      const texts = isMarked || !isOurs(event) ? null : clipboardTexts(editor)
      if (!texts || !event.clipboardData || (event.type === 'cut' && !canEdit(editor))) return
      for (const type of types) event.clipboardData.setData(type, texts[type] ?? '')
      editor.services.noteCopied(texts)
      event.preventDefault()
      if (event.type === 'cut') removeCut(editor)
    }
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData } = event
      if (!isOurs(event) || !clipboardData || !canEdit(editor)) return
      event.preventDefault()
      const picture = [...clipboardData.files].find(({ type }) => type.startsWith('image/'))
      if (picture && currentField(editor)?.kind === 'logo') return void dropLogo(editor, picture)
      pasteTexts(editor, Object.fromEntries(types.map((type) => [type, clipboardData.getData(type)])))
    }
    window.addEventListener('copy', onCopy)
    window.addEventListener('cut', onCopy)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('copy', onCopy)
      window.removeEventListener('cut', onCopy)
      window.removeEventListener('paste', onPaste)
    }
  }, [editor])
}
