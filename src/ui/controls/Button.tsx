import type { ButtonHTMLAttributes, Ref } from 'react'
import { classes } from './classes.ts'
import styles from './Button.module.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is the one thing to do here; `quiet` has no border. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  ref?: Ref<HTMLButtonElement>
}

/** A button with words on it. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classes(styles['button'], styles[look], className)} />
}
