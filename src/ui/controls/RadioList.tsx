import { useId } from 'react'
import styles from './RadioList.module.css'
import type { Choice } from './SelectField.tsx'

interface RadioListProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  onChange(value: Value): void
}

/** A choice of few whose names are sentences: radio buttons below each other. */
export function RadioList<Value extends string>({ label, value, choices, onChange }: RadioListProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['legend']}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
