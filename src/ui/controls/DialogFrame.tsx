import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
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
          {...(initialFocus ? { initialFocus } : {})}
        >
          <header className={styles['head']}>
            <Dialog.Title className={styles['title']}>{title}</Dialog.Title>
            <IconButton icon={X} name={t('ui.close')} onClick={onClose} />
          </header>
          <div className={styles['body']} {...(reading ? { tabIndex: 0 } : {})}>
            {description ? <Dialog.Description>{description}</Dialog.Description> : null}
            {children}
          </div>
          {actions ? <footer className={styles['actions']}>{actions}</footer> : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
