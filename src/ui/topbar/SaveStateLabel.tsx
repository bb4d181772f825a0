import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useStore } from 'zustand'
import type { Saving, SaveStatus } from '@/editor/saving.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { classes } from '@/ui/controls/classes.ts'
import styles from './SaveStateLabel.module.css'

type Quiet = Exclude<SaveStatus['kind'], 'failed'>

const looks: Readonly<Record<Quiet, { readonly icon: LucideIcon; readonly text: MessageKey }>> = {
  saved: { icon: Check, text: 'ui.saved' },
  saving: { icon: LoaderCircle, text: 'ui.saving' },
  following: { icon: Eye, text: 'ui.following' },
}

/** Whether what is on the screen is kept, in words; a failure says why and what to do. */
export function SaveStateLabel({ saving }: { readonly saving: Saving }) {
  const words = useWords()
  const status = useStore(saving.status)
  if (status.kind === 'failed') {
    return (
      <div className={classes(styles['state'], styles['failed'])} role="alert">
        <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
        <p>
          <strong>{words.t('ui.notSaved')}.</strong> {words.say(status.reason)} {words.say(status.advice)}
        </p>
        {status.retry ? (
          <Button look="danger" onClick={saving.retry}>
            {words.t('ui.retry')}
          </Button>
        ) : null}
      </div>
    )
  }
  const { icon: Icon, text } = looks[status.kind]
  return (
    <p className={styles['state']} role="status" title={words.t(text)}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles['text']} data-widest={words.t('ui.saved')}>
        {words.t(text)}
      </span>
    </p>
  )
}
