import { useWords } from '@/languages/useWords.ts'
import { useEditor, useView } from '@/ui/EditorContext.ts'
import { ToastView } from './ToastView.tsx'

/** What the editor has to say; what can be undone offers to. What was said is forgotten when the screen is left. */
export function ToastBar() {
  const words = useWords()
  const editor = useEditor()
  const toast = useView((view) => view.toast)
  const onDismiss = () => editor.view.setState({ toast: null })

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
