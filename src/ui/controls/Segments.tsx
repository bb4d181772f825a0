import { useId } from 'react'
import type { ReactNode } from 'react'
import type { Choice } from './SelectField.tsx'
import styles from './Segments.module.css'

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly value: Value | null
  readonly choices: readonly (Choice<Value> & { readonly picture?: ReactNode })[]
  readonly disabled?: boolean | undefined
  onChange(value: Value): void
}

/** A choice of few, all in sight: radio buttons side by side. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, choices, disabled, onChange } = props
  const name = useId()
  return (
    <fieldset className={styles['segments']} disabled={disabled}>
      <legend className={styles['legend']}>{label}</legend>
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.picture}
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
