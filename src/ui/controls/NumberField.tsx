import { useId, useState } from 'react'
import { useWords } from '@/languages/useWords.ts'
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
  /** There is always a number: an empty field is one that is being typed in. */
  readonly required?: true
  /** A number within the limits, or null for an empty field; what is not a number is not told, what is beyond them when the field is left. */
  onChange(value: number | null): void
  onLeave?(): void
}

/** A labelled number with the decimal sign of the reader's language; the other sign is understood as well. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, least, most, required, onChange, onLeave, ...rest } = props
  const id = useId()
  const words = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const format = new Intl.NumberFormat(words.language(), { maximumFractionDigits: 2, useGrouping: false })
  const written = value === null ? '' : format.format(value)
  const number = typed === null ? value : numberIn(typed)
  const isWithin = isMeant(number)
  // What was typed stays as it stands while it means the value, or nothing yet: 1 on the way to 12, where 6 is the least.
  const text = typed !== null && (number === value || !isWithin) ? typed : written
  return (
    <Field label={label} id={id}>
      <input
        {...rest}
        id={id}
        className={styles['input']}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onBlur={() => {
          setTyped(null)
          // A value beyond the limits that came with the SOP stays until something else is typed.
          if (typed !== null && number !== null && !isWithin && !Number.isNaN(number)) {
            onChange(Math.min(most, Math.max(least, number)))
          }
          onLeave?.()
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          const next = numberIn(target.value)
          if (isMeant(next)) onChange(next)
        }}
      />
    </Field>
  )

  function isMeant(typedNumber: number | null): boolean {
    return typedNumber === null ? !required : typedNumber >= least && typedNumber <= most
  }
}

/** Null for an empty text, NaN for what is no number. */
function numberIn(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^-?\d*[.,]?\d*$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN
}
