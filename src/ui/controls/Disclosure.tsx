import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly title: string
  /** How much the title weighs: a section of a panel, or a part of one. */
  readonly level: 'section' | 'part'
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** A heading that shows and hides what belongs to it; what is hidden is not there. */
export function Disclosure({ title, level, startsOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen)
  return (
    <details
      className={classes(styles['disclosure'], styles[level])}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <ChevronRight className={styles['arrow']} size={14} strokeWidth={2} aria-hidden />
        {level === 'section' ? <h2>{title}</h2> : <h3>{title}</h3>}
      </summary>
      {open ? <div className={styles['content']}>{children}</div> : null}
    </details>
  )
}
