import { showView } from '@/editor/showView.ts'
import { useWords } from '@/languages/useWords.ts'
import { Segments } from '@/ui/controls/Segments.tsx'
import { useEditor, useView } from '@/ui/EditorContext.ts'
import styles from './ViewSwitch.module.css'

/** Chart or form: the two views of the SOP on the canvas. */
export function ViewSwitch() {
  const { t } = useWords()
  const editor = useEditor()
  const shown = useView(({ view }) => view)
  return (
    <div className={styles['switch']}>
      <Segments
        label={t('ui.viewShown')}
        value={shown}
        choices={[
          { value: 'chart', name: t('command.showChart') },
          { value: 'form', name: t('command.showForm') },
        ]}
        onChange={(view) => showView(editor, view)}
      />
    </div>
  )
}
