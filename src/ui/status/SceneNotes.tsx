import { TriangleAlert } from 'lucide-react'
import { select } from '@/editor/selected.ts'
import { useWords } from '@/languages/useWords.ts'
import { Tip } from '@/ui/controls/Tip.tsx'
import { useDocument, useEditor, useView } from '@/ui/EditorContext.ts'
import styles from './StatusBar.module.css'

/** What a person should know about the drawing; each note leads to the flows it is about. */
export function SceneNotes() {
  const words = useWords()
  const editor = useEditor()
  // The Scene is a function of the SOP and of the view.
  useDocument(({ sop }) => sop)
  useView(({ view }) => view)
  const { notes, flows } = editor.scene()
  const suspended = flows.filter(({ pin }) => pin === 'suspended').map(({ id }) => id)
  return notes.map((note) => {
    const text = words.say(note)
    return (
      <Tip key={note.key} text={text} side="top">
        <button type="button" className={styles['note']} onClick={() => select(editor, suspended)}>
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
          <span>{text}</span>
        </button>
      </Tip>
    )
  })
}
