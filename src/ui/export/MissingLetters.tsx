import { useMemo } from 'react'
import { missingCharacters } from '@/core/formats/pdf/printable.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { useWords } from '@/languages/useWords.ts'
import styles from './ExportDialog.module.css'

/** More than these are not listed one by one. */
const mostNamed = 12

/** Names the letters that the font of the PDF lacks, before it is saved. */
export function MissingLetters({ scene }: { readonly scene: Scene }) {
  const { t } = useWords()
  const missing = useMemo(() => missingCharacters(scene), [scene])
  if (missing.length === 0) return null
  const letters = missing.slice(0, mostNamed).join(' ') + (missing.length > mostNamed ? ' …' : '')
  return (
    <p className={styles['warning']} role="status">
      {t('exporting.missingLetters', { letters })}
    </p>
  )
}
