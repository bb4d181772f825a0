import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useId, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import hidden from './Hidden.module.css'
import styles from './PickList.module.css'

export interface Pick {
  readonly id: string
  readonly content: ReactNode
  readonly disabled?: boolean
}

interface PickListProps {
  /** What it is, for screen readers. */
  readonly name: string
  readonly placeholder: string
  readonly search: string
  readonly picks: readonly Pick[]
  /** Said when there is none. */
  readonly none: string
  /** How many were found, spoken as one types. */
  readonly found: string
  onSearch(text: string): void
  onPick(id: string): void
  onClose(): void
  /** What gets the focus after a pick; where it was before, if there is none. */
  focusAfter?(): HTMLElement | null
}

/**
 * A search over a list, for the keyboard: arrows walk, Enter picks, Escape closes (WAI-ARIA's combobox with a list box).
 */
export function PickList(props: PickListProps) {
  const { name, placeholder, search, picks, none, found, onSearch, onPick, onClose, focusAfter } = props
  const id = useId()
  const [at, setAt] = useState(0)
  const active = picks[Math.min(at, picks.length - 1)]
  const optionId = (pick: Pick) => `${id}-${pick.id}`

  const go = (to: number) => {
    const next = (to + picks.length) % picks.length
    setAt(next)
    const pick = picks[next]
    if (pick) document.getElementById(optionId(pick))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || picks.length === 0) return
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 8, picks.length - 1) }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      go(to)
    }
    if (event.key === 'Enter' && active && !active.disabled) {
      event.preventDefault()
      onPick(active.id)
    }
  }

  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup className={styles['popup']} aria-label={name} finalFocus={() => focusAfter?.() ?? true}>
          <Dialog.Title className={hidden['hidden']}>{name}</Dialog.Title>
          <div className={styles['field']}>
            <Search size={16} strokeWidth={1.75} aria-hidden />
            <input
              type="text"
              role="combobox"
              aria-label={name}
              aria-expanded={picks.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={active ? optionId(active) : undefined}
              autoComplete="off"
              spellCheck={false}
              placeholder={placeholder}
              value={search}
              onChange={(event) => {
                setAt(0)
                onSearch(event.target.value)
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div className={styles['list']} id={`${id}-list`} role="listbox" aria-label={name}>
            {picks.map((pick, index) => (
              <div
                key={pick.id}
                id={optionId(pick)}
                role="option"
                tabIndex={-1}
                aria-selected={pick === active}
                aria-disabled={pick.disabled || undefined}
                className={styles['option']}
                onPointerMove={() => setAt(index)}
                onKeyDown={onKeyDown}
                onClick={() => {
                  if (!pick.disabled) onPick(pick.id)
                }}
              >
                {pick.content}
              </div>
            ))}
          </div>
          <p className={picks.length === 0 ? styles['none'] : hidden['hidden']} role="status">
            {picks.length === 0 ? none : found}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
