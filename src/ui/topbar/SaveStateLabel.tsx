import { CircleAlert, Check, LoaderCircle } from 'lucide-react'
import { useWords } from '@/languages/useWords.ts'
import { classes } from '@/ui/controls/classes.ts'
import type { SaveState } from '@/ui/saveState.ts'
import styles from './SaveStateLabel.module.css'

/** Whether what is on the screen is kept, in words; a failure says why and what to do. */
export function SaveStateLabel({ state }: { readonly state: SaveState }) {
  const words = useWords()
  if (state.kind === 'failed') {
    return (
      <p className={classes(styles['state'], styles['failed'])} role="alert">
        <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
        <span>
          <strong>{words.t('ui.notSaved')}</strong> · {words.say(state.reason)}
        </span>
      </p>
    )
  }
  const saved = state.kind === 'saved'
  const Icon = saved ? Check : LoaderCircle
  return (
    <p className={styles['state']} role="status" title={saved ? words.t('ui.saved') : words.t('ui.saving')}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles['text']}>{saved ? words.t('ui.saved') : words.t('ui.saving')}</span>
    </p>
  )
}
