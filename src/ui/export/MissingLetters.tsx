import { useWords } from '@/languages/useWords.ts'
import styles from './ExportDialog.module.css'

/** More than these are not listed one by one. */
const mostNamed = 12

/** Names the letters that the font of the PDF lacks, before it is saved. */
export function MissingLetters({ missing }: { readonly missing: readonly string[] }) {
  const { t } = useWords()
  if (missing.length === 0) return null
  const letters = missing.slice(0, mostNamed).join(' ') + (missing.length > mostNamed ? ' …' : '')
  return (
    <p className={styles['warning']} role="status">
      {t('exporting.missingLetters', { letters })}
    </p>
  )
}
