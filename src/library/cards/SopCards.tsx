import { FileUp, Plus } from 'lucide-react'
import { useWords } from '@/languages/useWords.ts'
import type { SopSummary } from '@/storage/library.ts'
import { Button } from '@/ui/controls/Button.tsx'
import type { Wanted } from '../shownSops.ts'
import type { Thumbnails } from '../thumbnails/thumbnails.ts'
import { useNow } from '../useNow.ts'
import type { CardAction } from './CardMenu.tsx'
import { SopCard } from './SopCard.tsx'
import styles from './SopCards.module.css'

interface SopCardsProps {
  readonly sops: readonly SopSummary[]
  readonly wanted: Wanted
  readonly thumbnails: Thumbnails
  onAction(action: CardAction, sop: SopSummary): void
  onNew(): void
  onImport(): void
  onClear(): void
}

/** The cards, and where there is none the reason why. */
export function SopCards({ sops, wanted, thumbnails, onAction, onNew, onImport, onClear }: SopCardsProps) {
  const { t } = useWords()
  const now = useNow()
  const searching = wanted.search.trim() !== ''
  if (sops.length === 0 && searching) {
    return (
      <div className={styles['none']} role="status">
        <p>{t('library.noMatch', { text: wanted.search.trim() })}</p>
        <Button onClick={onClear}>{t('library.clearSearch')}</Button>
      </div>
    )
  }
  if (sops.length === 0 && wanted.shelf === 'trash') {
    return (
      <p className={styles['none']} role="status">
        {t('library.trashEmpty')}
      </p>
    )
  }
  return (
    <ul className={styles['cards']}>
      {sops.map((sop) => (
        <SopCard key={sop.id} sop={sop} thumbnails={thumbnails} now={now} onAction={onAction} />
      ))}
      {wanted.shelf === 'kept' && !searching ? (
        <li className={styles['more']}>
          <button type="button" onClick={onNew}>
            <Plus size={20} strokeWidth={1.5} aria-hidden />
            {t('library.newBlank')}
          </button>
          <button type="button" onClick={onImport}>
            <FileUp size={20} strokeWidth={1.5} aria-hidden />
            <span>
              {t('library.importFile')}
              <br />
              <small>{t('library.dropHere')}</small>
            </span>
          </button>
        </li>
      ) : null}
    </ul>
  )
}
