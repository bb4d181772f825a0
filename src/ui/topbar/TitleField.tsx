import { useEffect, useRef } from 'react'
import { setTitle } from '@/core/operations/setTitle.ts'
import { chosenCell } from '@/editor/form/currentCell.ts'
import { useWords } from '@/languages/useWords.ts'
import { useDocument, useEditor, useView } from '@/ui/EditorContext.ts'
import styles from './TitleField.module.css'

/** The title, edited in place; selected for typing when the view asks for it, as in a blank SOP. */
export function TitleField() {
  const { t } = useWords()
  const editor = useEditor()
  const title = useDocument(({ sop }) => sop.title)
  const language = useDocument(({ sop }) => sop.language)
  const readOnly = useDocument((document) => document.readOnly !== null)
  const asked = useView((view) => view.typing?.of.kind === 'title' && chosenCell(view)?.kind !== 'title')
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (asked) field.current?.select()
  }, [asked])

  const onLeave = () => {
    editor.leaveField()
    if (asked) editor.view.setState({ typing: null })
  }

  return (
    <span className={styles['frame']} data-text={title || t('ui.untitled')}>
      <input
        ref={field}
        className={styles['title']}
        aria-label={t('ui.title')}
        placeholder={t('ui.untitled')}
        value={title}
        lang={title ? language : undefined}
        readOnly={readOnly}
        size={1}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const text = event.target.value
          editor.editField('title', { key: 'edit.setTitle' }, (sop) => setTitle(sop, text))
        }}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.currentTarget.blur()
          editor.services.camera.enter()
        }}
      />
    </span>
  )
}
