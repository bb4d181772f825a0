import { useId, useState } from 'react'
import { Field } from './Field.tsx'
import styles from './Field.module.css'

interface SuggestFieldProps {
  readonly label: string
  /** Of the label, where it is not the reader's. */
  readonly labelLang?: string
  readonly value: string
  /** What others write here; anything else may be typed. */
  readonly suggestions: readonly string[]
  readonly placeholder?: string
  readonly lang?: string | undefined
  readonly disabled?: boolean | undefined
  /** The value that a text leads to, where it is not the text itself. */
  meaningOf?(text: string): string
  onChange(text: string): void
  onLeave?(): void
}

/** A labelled text of one line with suggestions: the browser's own list of them. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, labelLang, value, suggestions, meaningOf = itself, onChange, onLeave, ...rest } = props
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field label={label} labelLang={labelLang} id={id}>
      <input
        {...rest}
        id={id}
        className={styles['input']}
        type="text"
        list={`${id}-list`}
        autoComplete="off"
        // What was typed stays as it stands while it means the value: the blank before the next word, too.
        value={typed !== null && meaningOf(typed) === value ? typed : value}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && onLeave) event.currentTarget.blur()
        }}
        onBlur={() => {
          setTyped(null)
          onLeave?.()
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(target.value)
        }}
      />
      <datalist id={`${id}-list`} lang={rest.lang}>
        {suggestions.map((suggestion) => (
          <option key={suggestion}>{suggestion}</option>
        ))}
      </datalist>
    </Field>
  )
}

const itself = (text: string): string => text
