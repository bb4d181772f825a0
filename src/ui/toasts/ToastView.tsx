import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
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

/** Long enough to read two sentences; a warning says what to do as well. */
export const shownMs = { plain: 6000, warning: 20_000 } as const

/** A short message at the bottom of the window, spoken when it appears. It goes by itself, but not while it is pointed at or has the focus. */
export function ToastView({ toast, onDismiss }: ToastViewProps) {
  return (
    <div className={styles['place']} role="status">
      {toast ? <Toast key={toast.text} toast={toast} onDismiss={onDismiss} /> : null}
    </div>
  )
}

function Toast({ toast, onDismiss }: { readonly toast: ToastContent; onDismiss(): void }) {
  const { t } = useWords()
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const waits = pointed || focused
  const { tone } = toast
  const dismiss = useEffectEvent(onDismiss)

  useEffect(() => {
    if (waits) return
    const timer = setTimeout(() => dismiss(), shownMs[tone])
    return () => clearTimeout(timer)
  }, [waits, tone])

  return (
    <div
      className={classes(styles['toast'], styles[tone])}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <p>{toast.text}</p>
      {toast.action ? (
        <Button look="quiet" className={styles['action']} onClick={toast.action.run}>
          {toast.action.name}
        </Button>
      ) : null}
      <IconButton icon={X} name={t('ui.dismiss')} side="top" onClick={onDismiss} />
    </div>
  )
}
