import { useId } from 'react'
import styles from './CheckField.module.css'

interface CheckFieldProps {
  readonly label: string
  /** Of the label, where it is not the reader's. */
  readonly labelLang?: string
  /** null where several things are selected whose values differ. */
  readonly checked: boolean | null
  readonly hint?: string
  readonly disabled?: boolean | undefined
  onChange(checked: boolean): void
}

/** A labelled switch. */
export function CheckField({ label, labelLang, checked, hint, disabled, onChange }: CheckFieldProps) {
  const id = useId()
  return (
    <div className={styles['check']}>
      <input
        id={id}
        type="checkbox"
        checked={checked ?? false}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        ref={(field) => {
          if (field) field.indeterminate = checked === null
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} lang={labelLang}>
        {label}
      </label>
      {hint ? (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
