import { useWords } from '@/languages/useWords.ts'
import { useDocument } from '@/ui/EditorContext.ts'
import { SelectionPlace } from './SelectionPlace.tsx'
import styles from './StatusBar.module.css'
import { ZoomControl } from './ZoomControl.tsx'

/** How large the SOP is, how long it takes, where the selection stands, and the zoom. */
export function StatusBar() {
  const { t } = useWords()
  const steps = useDocument(({ sop }) => Object.keys(sop.steps).length)
  const actors = useDocument(({ sop }) => Object.keys(sop.actors).length)
  return (
    <footer className={styles['bar']} aria-label={t('ui.statusBar')}>
      <p className={styles['counts']}>
        {t('ui.steps', { count: steps })} · {t('ui.actors', { count: actors })}
      </p>
      <SelectionPlace />
      <ZoomControl />
    </footer>
  )
}
