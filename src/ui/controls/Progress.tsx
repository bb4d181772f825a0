import { useEffect, useState } from 'react'
import { useWords } from '@/languages/useWords.ts'
import type { WorkState } from '@/output/work.ts'
import { Button } from './Button.tsx'
import styles from './Progress.module.css'

/** What is quicker than this is not worth telling. */
const patienceMs = 500

/** What takes its time, how far it is, and the way to stop it. */
export function Progress({ work }: { readonly work: WorkState }) {
  const words = useWords()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  const text = words.say(work.message)
  return (
    <div className={styles['progress']}>
      <progress aria-label={text} {...(work.done === null ? {} : { value: work.done })} />
      <p role="status">{text}</p>
      <Button look="quiet" onClick={work.cancel}>
        {words.t('ui.cancel')}
      </Button>
    </div>
  )
}
