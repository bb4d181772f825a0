import { useWords } from '@/languages/useWords.ts'
import { useDocument } from '@/ui/EditorContext.ts'
import { useMemo } from 'react'
import { sumDurations } from '@/core/model/duration.ts'
import { durationInWords } from '@/core/model/durationWords.ts'
import { SceneNotes } from './SceneNotes.tsx'
import { SelectionPlace } from './SelectionPlace.tsx'
import styles from './StatusBar.module.css'
import { ZoomControl } from './ZoomControl.tsx'

/** How large the SOP is, how long it takes, where the selection stands, and the zoom. */
export function StatusBar() {
  const words = useWords()
  const { t } = words
  const sop = useDocument((document) => document.sop)
  const time = useMemo(() => sumDurations(sop), [sop])
  const steps = useDocument(({ sop }) => Object.keys(sop.steps).length)
  const actors = useDocument(({ sop }) => Object.keys(sop.actors).length)
  return (
    <footer className={styles['bar']} aria-label={t('ui.statusBar')}>
      <p className={styles['counts']}>
        {t('ui.steps', { count: steps })} · {t('ui.actors', { count: actors })}
        {time.totals.length > 0
          ? ` · ${t('ui.totalTime', { time: durationInWords(time.totals, words.language()) })}`
          : ''}
        {time.notAdded > 0 ? ` · ${t('ui.notAdded', { count: time.notAdded })}` : ''}
      </p>
      <SceneNotes />
      <SelectionPlace />
      <ZoomControl />
    </footer>
  )
}
