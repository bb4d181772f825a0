import { useStore } from 'zustand'
import type { Work } from '@/output/work.ts'
import { Progress } from '@/ui/controls/Progress.tsx'
import styles from './WorkBar.module.css'

/** The work at hand, at the bottom of the window. */
export function WorkBar({ work }: { readonly work: Work }) {
  const state = useStore(work.state)
  if (state === null) return null
  return (
    <div className={styles['bar']}>
      <Progress work={state} />
    </div>
  )
}
