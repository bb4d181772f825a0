import { useEffect } from 'react'
import type { Importer } from './importer.ts'
import { incomingOf } from './pickFiles.ts'

/** Imports what is pasted on the start page: copied files, or the text of a SOP. Fields keep their own pasting. */
export function usePasteImport(importer: Importer, name: string): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
      if (inField || event.clipboardData === null) return
      const files = incomingOf(event.clipboardData.files)
      const text = event.clipboardData.getData('text/plain')
      const isSop = text.trimStart().startsWith('{') || text.trimStart().startsWith('<')
      const pasted = { name, bytes: () => Promise.resolve(new TextEncoder().encode(text)) }
      const incoming = files.length > 0 ? files : isSop ? [pasted] : []
      if (incoming.length === 0) return
      event.preventDefault()
      void importer.take(incoming)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [importer, name])
}
