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
  /** A number within the limits, or null for an empty field; what is not a number is not told. */
  onChange(value: number | null): void
  onLeave?(): void
}

/** A labelled number with the decimal sign of the reader's language; the other sign is understood as well. */
export function NumberField({ label, value, least, most, onChange, onLeave, ...rest }: NumberFieldProps) {
  const id = useId()
  const words = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const format = new Intl.NumberFormat(words.language(), { maximumFractionDigits: 2, useGrouping: false })
  const written = value === null ? '' : format.format(value)
  // What was typed stays as it stands while it means the value, or nothing yet.
  const number = typed === null ? value : numberIn(typed)
  const text = typed !== null && (number === value || Number.isNaN(number)) ? typed : written
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
          onLeave?.()
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          const next = numberIn(target.value)
          if (!Number.isNaN(next)) onChange(next === null ? null : Math.min(most, Math.max(least, next)))
        }}
      />
    </Field>
  )
}

/** Null for an empty text, NaN for what is no number. */
function numberIn(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^-?\d*[.,]?\d*$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN
}
