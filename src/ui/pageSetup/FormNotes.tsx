import { useWords } from '@/languages/useWords.ts'
import { useDocument, useEditor, useView } from '@/ui/EditorContext.ts'
import { PageFault } from './PageFault.tsx'
import { pageFault } from './pageFault.ts'

/** Where paper, margins, font and columns do not go together: the sentence that says so, beside the fields that mend it. */
export function FormNotes() {
  const words = useWords()
  const editor = useEditor()
  // Notes come from the whole of it: one more lane may be one too many.
  const { page } = useDocument(({ sop }) => sop)
  const isForm = useView(({ view }) => view === 'form')
  const fault = pageFault(page)
  // What the layout found while it drew the pages, as in the status bar; pinned routes are no matter of the page.
  const notes = isForm ? editor.scene().notes.filter(({ key }) => key !== 'layout.pinSuspended') : []
  return [...(fault ? [fault] : []), ...notes].map((note) => (
    <PageFault key={note.key} text={words.say(note)} />
  ))
}
