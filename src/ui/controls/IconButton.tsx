import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes } from 'react'
import { classes } from './classes.ts'
import { Tip } from './Tip.tsx'
import styles from './IconButton.module.css'

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: LucideIcon
  /** What is spoken and shown on hover. */
  readonly name: string
  readonly shortcut?: string | undefined
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
}

/**
 * A button with a picture on it. Disabled ones stay focusable (`aria-disabled`), so that the keyboard does not lose
 * its place when the last undo is done.
 */
export function IconButton({
  icon: Icon,
  name,
  shortcut,
  side = 'bottom',
  className,
  disabled,
  onClick,
  ...rest
}: IconButtonProps) {
  return (
    <Tip text={name} shortcut={shortcut} side={side}>
      <button
        {...rest}
        type="button"
        aria-label={name}
        aria-disabled={disabled || undefined}
        onClick={(event) => {
          if (!disabled) onClick?.(event)
        }}
        className={classes(styles['iconButton'], className)}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </Tip>
  )
}
