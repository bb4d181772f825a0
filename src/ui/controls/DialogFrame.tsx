import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useWords } from '@/languages/useWords.ts'
import { classes } from './classes.ts'
import styles from './DialogFrame.module.css'
import { IconButton } from './IconButton.tsx'

interface DialogFrameProps {
  readonly title: string
  readonly description?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** What is done with it, at the bottom right, the one that is meant last. */
  readonly actions?: ReactNode
  /** Where the focus begins, if not in the first field, or without fields on the last of the actions. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly children?: ReactNode
  /** Holds only text: the text takes the focus, so that the arrow keys scroll it. */
  readonly reading?: true
  onClose(): void
}

/** A dialog: keeps the focus, gives it back, closes with Escape, by its cross or beside it. */
export function DialogFrame(props: DialogFrameProps) {
  const { title, description, size = 'small', actions, initialFocus, reading, children, onClose } = props
  const { t } = useWords()
  const body = useRef<HTMLDivElement>(null)
  const foot = useRef<HTMLElement>(null)
  const firstFocus = () =>
    initialFocus?.current ??
    (reading ? body.current : (fieldIn(body.current) ?? lastAction(foot.current))) ??
    true
  // Before anything within hears of it: a tooltip that is open would take the key for itself.
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup
          className={classes(styles['popup'], styles[size])}
          initialFocus={firstFocus}
          onKeyDownCapture={onEscape}
        >
          <header className={styles['head']}>
            <Dialog.Title className={styles['title']}>{title}</Dialog.Title>
            <IconButton icon={X} name={t('ui.close')} onClick={onClose} />
          </header>
          <div ref={body} className={styles['body']} {...(reading ? { tabIndex: 0 } : {})}>
            {description ? <Dialog.Description>{description}</Dialog.Description> : null}
            {children}
          </div>
          {actions ? (
            <footer ref={foot} className={styles['actions']}>
              {actions}
            </footer>
          ) : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The first field of a dialog; of radio buttons the one that is chosen. */
function fieldIn(body: HTMLElement | null): HTMLElement | null {
  const fields = 'input:not([type=radio]), input[type=radio]:checked, select, textarea'
  return body?.querySelector<HTMLElement>(`:is(${fields}):enabled`) ?? null
}

/** The action that is meant. */
function lastAction(foot: HTMLElement | null): HTMLElement | null {
  return Array.from(foot?.querySelectorAll<HTMLElement>('button:enabled') ?? []).at(-1) ?? null
}
