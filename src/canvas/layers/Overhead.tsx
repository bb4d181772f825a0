import type { ReactNode, Ref } from 'react'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import styles from './layers.module.css'

interface Props {
  readonly children: ReactNode
  /** What kind of target it shows, for tests to see. */
  readonly drop?: string | undefined
  /** Where it is to be moved by its `transform`, alone and past React. */
  readonly lifted?: Ref<SVGSVGElement>
}

/** What is carried or promised, drawn in mm over everything else, heads included. */
export function Overhead({ children, drop, lifted }: Props) {
  return (
    <Pinned at={origin} size="ofScene" className={styles['aboveHeads']}>
      <svg
        className={lifted ? `${styles['over']} ${styles['lifted']}` : styles['over']}
        width={1}
        height={1}
        aria-hidden="true"
        data-drop={drop}
        ref={lifted}
      >
        <g transform={`scale(${pxPerMm})`}>{children}</g>
      </svg>
    </Pinned>
  )
}

const origin = { x: 0, y: 0 }
