import { useRegisterSW } from 'virtual:pwa-register/react'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import styles from './UpdatePrompt.module.css'

const CHECK_MS = 60 * 60 * 1000

/** Makes the app work offline, and asks before a new version replaces the running one. `beforeUpdate` saves first. */
export function UpdatePrompt({ beforeUpdate }: { readonly beforeUpdate: () => Promise<void> }) {
  const { t } = useWords()
  const {
    needRefresh: [isReady, setReady],
    updateServiceWorker,
  } = useRegisterSW({
    onRegisteredSW(_url, registration) {
      if (registration === undefined) return
      // A page that stays open for days still hears of a new version. Offline the look fails; the next one counts.
      setInterval(() => void registration.update().catch(() => {}), CHECK_MS)
    },
  })
  if (!isReady) return null

  const update = async () => {
    await beforeUpdate()
    await updateServiceWorker(true)
  }
  return (
    <div className={styles['prompt']} role="status">
      <p>{t('app.newVersion')}</p>
      <Button look="primary" onClick={() => void update()}>
        {t('app.update')}
      </Button>
      <Button look="quiet" onClick={() => setReady(false)}>
        {t('app.later')}
      </Button>
    </div>
  )
}
