import { useWords } from '@/languages/useWords.ts'
import styles from './Inspector.module.css'
import { SopFields } from './SopFields.tsx'

/** What is selected, or the SOP itself, field by field. */
export function Inspector() {
  const { t } = useWords()
  return (
    <aside className={styles['inspector']} aria-label={t('inspector.inspector')}>
      <SopFields />
    </aside>
  )
}
