import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { Segments } from '@/ui/controls/Segments.tsx'
import { relativeTime } from '../relativeTime.ts'
import { useNow } from '../useNow.ts'
import styles from './ImportDialog.module.css'
import type { Answer, Importer, ImportItem } from './importer.ts'

interface ImportDialogProps {
  readonly importer: Importer
  readonly items: readonly ImportItem[]
}

/** What was read of each file, what had to be mended, and what to do with a SOP that is here already. */
export function ImportDialog({ importer, items }: ImportDialogProps) {
  const { t } = useWords()
  const count = items.filter((item) => item.kind === 'sop' && item.answer !== 'skip').length
  return (
    <DialogFrame
      title={t('library.importTitle', { count: items.length })}
      size="medium"
      onClose={importer.cancel}
      actions={
        count === 0 ? (
          <Button look="primary" onClick={importer.cancel}>
            {t('ui.close')}
          </Button>
        ) : (
          <>
            <Button onClick={importer.cancel}>{t('ui.cancel')}</Button>
            <Button look="primary" onClick={() => void importer.confirm()}>
              {t('library.importConfirm', { count })}
            </Button>
          </>
        )
      }
    >
      <ul className={styles['items']}>
        {items.map((item) => (
          <li key={item.id} className={styles['item']}>
            <Item item={item} onAnswer={(answer) => importer.answer(item.id, answer)} />
          </li>
        ))}
      </ul>
    </DialogFrame>
  )
}

function Item({ item, onAnswer }: { readonly item: ImportItem; onAnswer(answer: Answer): void }) {
  const words = useWords()
  const { t } = words
  const now = useNow()
  if (item.kind === 'refused') {
    return (
      <>
        <CircleX
          size={20}
          strokeWidth={1.75}
          className={styles['bad']}
          role="img"
          aria-label={t('library.importNotRead')}
        />
        <div className={styles['text']}>
          <h3>{item.file}</h3>
          <p>{words.say(item.reason)}</p>
        </div>
      </>
    )
  }
  const { known, warnings, sop } = item
  const texts = [...new Set(warnings.map((warning) => words.say(warning)))]
  const Icon = warnings.length > 0 ? TriangleAlert : CircleCheck
  return (
    <>
      <Icon
        size={20}
        strokeWidth={1.75}
        className={warnings.length > 0 ? styles['mended'] : styles['good']}
        role="img"
        aria-label={t('library.importRead')}
      />
      <div className={styles['text']}>
        <h3 lang={sop.title ? sop.language : undefined}>{sop.title || t('library.untitled')}</h3>
        <p className={styles['file']}>{item.file}</p>
        {known ? (
          <>
            <p>
              {t('library.importKnown', {
                title: known.title || t('library.untitled'),
                when: relativeTime(known.changedAt, now, words.i18n.language),
              })}
            </p>
            <Segments<Answer>
              label={t('library.importWhatToDo', { file: item.file })}
              value={item.answer}
              choices={[
                { value: 'keepBoth', name: t('library.importKeepBoth') },
                { value: 'replace', name: t('library.importReplace') },
                { value: 'skip', name: t('library.importSkip') },
              ]}
              onChange={onAnswer}
            />
          </>
        ) : null}
        {warnings.length > 0 ? (
          <details open={warnings.length <= 5}>
            <summary>{t('library.importWarnings', { count: warnings.length })}</summary>
            <ul className={styles['warnings']}>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </>
  )
}
