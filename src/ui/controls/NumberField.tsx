import { useId } from 'react'
import { Field } from './Field.tsx'
import styles from './Field.module.css'

interface NumberFieldProps {
  readonly label: string
  /** null where nothing is set. */
  readonly value: number | null
  readonly least: number
  readonly most: number
  readonly placeholder?: string
  readonly readOnly?: boolean
  /** A number within the limits, or null for an empty field; what is not a number is not told. */
  onChange(value: number | null): void
  onLeave?(): void
}

/** A labelled number. */
export function NumberField({ label, value, least, most, onChange, onLeave, ...rest }: NumberFieldProps) {
  const id = useId()
  return (
    <Field label={label} id={id}>
      <input
        {...rest}
        id={id}
        className={styles['input']}
        type="number"
        min={least}
        max={most}
        step="any"
        value={value ?? ''}
        onBlur={onLeave}
        onChange={({ target }) => {
          if (target.value === '') return target.validity.badInput ? undefined : onChange(null)
          const number = Number(target.value)
          if (Number.isFinite(number)) onChange(Math.min(most, Math.max(least, number)))
        }}
      />
    </Field>
  )
}
