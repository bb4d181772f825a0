import { useEffect } from 'react'
import { useWords } from '@/languages/useWords.ts'
import { useEditor, useView } from '@/ui/EditorContext.ts'
import { ToastView } from './ToastView.tsx'

const shownMs = 8000

/** What the editor has to say; what can be undone offers to. Warnings stay until they are dismissed. */
export function ToastBar() {
  const words = useWords()
  const editor = useEditor()
  const toast = useView((view) => view.toast)
  const onDismiss = () => editor.view.setState({ toast: null })

  useEffect(() => {
    if (toast === null || toast.tone === 'warning') return
    const timer = setTimeout(() => editor.view.setState({ toast: null }), shownMs)
    return () => clearTimeout(timer)
  }, [editor, toast])

  const undo = {
    name: words.t('ui.toastUndo'),
    run: () => {
      editor.undo()
      onDismiss()
    },
  }
  return (
    <ToastView
      toast={
        toast && { text: words.say(toast.message), tone: toast.tone, action: toast.undo ? undo : undefined }
      }
      onDismiss={onDismiss}
    />
  )
}
