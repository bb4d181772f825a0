import { useWords } from '@/languages/useWords.ts'
import type { SopSummary } from '@/storage/library.ts'
import { relativeTime } from '../relativeTime.ts'
import { SopThumbnail } from '../thumbnails/SopThumbnail.tsx'
import type { Thumbnails } from '../thumbnails/thumbnails.ts'
import { CardMenu } from './CardMenu.tsx'
import type { CardAction } from './CardMenu.tsx'
import styles from './SopCard.module.css'

interface SopCardProps {
  readonly sop: SopSummary
  readonly thumbnails: Thumbnails
  readonly now: number
  onAction(action: CardAction, sop: SopSummary): void
}

/** A SOP on the start page. The whole card opens it; its title is the link that is spoken. */
export function SopCard({ sop, thumbnails, now, onAction }: SopCardProps) {
  const words = useWords()
  const title = sop.title || words.t('library.untitled')
  const moment = sop.trashedAt ?? sop.changedAt
  const when = relativeTime(moment, now, words.i18n.language)
  const facts = [sop.number, sop.unit].filter(Boolean).join(' · ')

  return (
    <li className={styles['card']}>
      <SopThumbnail id={sop.id} rev={sop.rev} thumbnails={thumbnails} />
      <div className={styles['foot']}>
        <h2 className={styles['title']}>
          <button
            type="button"
            className={styles['open']}
            lang={sop.title ? sop.language : undefined}
            onClick={() => onAction('open', sop)}
          >
            {title}
          </button>
        </h2>
        {facts ? (
          <p className={styles['facts']} lang={sop.language}>
            {facts}
          </p>
        ) : null}
        <p className={styles['facts']}>
          <time dateTime={new Date(moment).toISOString()}>
            {words.t(sop.trashedAt === null ? 'library.changed' : 'library.deleted', { when })}
          </time>
        </p>
        <div className={styles['menu']}>
          <CardMenu
            title={title}
            inTrash={sop.trashedAt !== null}
            onAction={(action) => onAction(action, sop)}
          />
        </div>
      </div>
    </li>
  )
}
