import { useEffect } from 'react'
import { useWords } from '@/languages/useWords.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { Button } from '@/ui/controls/Button.tsx'
import styles from './FailureScreen.module.css'

interface FailureScreenProps {
  readonly what: MessageKey
  readonly advice: MessageKey
  readonly details?: string
  readonly actions: readonly { readonly name: MessageKey; run(): void }[]
}

/** Says that something cannot be shown, and what the user can do. */
export function FailureScreen({ what, advice, details, actions }: FailureScreenProps) {
  const { t } = useWords()
  useEffect(() => {
    document.title = `${t(what)} · Lajur`
  }, [t, what])
  return (
    <main className={styles['screen']}>
      <h1>{t(what)}</h1>
      <p>{t(advice)}</p>
      {details === undefined ? null : (
        <details>
          <summary>{t('app.details')}</summary>
          <pre>{details}</pre>
        </details>
      )}
      <div className={styles['actions']}>
        {actions.map(({ name, run }, index) => (
          <Button key={name} look={index === 0 ? 'primary' : 'plain'} onClick={run}>
            {t(name)}
          </Button>
        ))}
      </div>
    </main>
  )
}
