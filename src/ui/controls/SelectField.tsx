import { useId } from 'react'
import { Field } from './Field.tsx'
import styles from './Field.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly name: string
}

interface SelectFieldProps<Value extends string> {
  readonly label: string
  /** null where several things are selected whose values differ. */
  readonly value: Value | null
  readonly choices: readonly Choice<Value>[]
  /** What stands in the field when `value` is null. */
  readonly mixed?: string
  readonly hint?: string
  readonly lang?: string | undefined
  readonly disabled?: boolean | undefined
  onChange(value: Value): void
}

/** A labelled choice. The browser's own control: it is the best on touch and for screen readers, and weighs nothing. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const id = useId()
  const { label, value, choices, mixed, hint, lang, disabled, onChange } = props
  return (
    <Field label={label} id={id} hint={hint}>
      <select
        id={id}
        className={styles['input']}
        value={value ?? ''}
        lang={lang}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {value === null ? <option value="">{mixed}</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  )
}
