import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'
import styles from './Tip.module.css'

interface TipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
  /** The control it explains; it must have its own accessible name. */
  readonly children: ReactElement<Record<string, unknown>>
}

/** Names a control on hover and on focus. For the eye only: the control's own name is what is spoken. */
export function Tip({ text, shortcut, side = 'bottom', children }: TipProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner side={side} sideOffset={6} className={styles['positioner']}>
          <Tooltip.Popup className={styles['tip']} aria-hidden>
            {text}
            {shortcut ? <kbd className={styles['shortcut']}>{shortcut}</kbd> : null}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
