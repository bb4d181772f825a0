import { X } from 'lucide-react'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { classes } from '@/ui/controls/classes.ts'
import { IconButton } from '@/ui/controls/IconButton.tsx'
import styles from './ToastView.module.css'

export interface ToastContent {
  readonly text: string
  readonly tone: 'plain' | 'warning'
  readonly action?: { readonly name: string; run(): void } | undefined
}

interface ToastViewProps {
  readonly toast: ToastContent | null
  onDismiss(): void
}

/** A short message at the bottom of the window, spoken when it appears. */
export function ToastView({ toast, onDismiss }: ToastViewProps) {
  const { t } = useWords()
  return (
    <div className={styles['place']} role="status">
      {toast ? (
        <div className={classes(styles['toast'], styles[toast.tone])}>
          <p>{toast.text}</p>
          {toast.action ? (
            <Button look="quiet" className={styles['action']} onClick={toast.action.run}>
              {toast.action.name}
            </Button>
          ) : null}
          <IconButton icon={X} name={t('ui.dismiss')} side="top" onClick={onDismiss} />
        </div>
      ) : null}
    </div>
  )
}
