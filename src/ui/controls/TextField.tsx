import { useId } from 'react'
import type { KeyboardEvent } from 'react'
import { Field } from './Field.tsx'
import styles from './Field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  /** Shown in an empty field. */
  readonly placeholder?: string | undefined
  readonly lines?: 'one' | 'many'
  readonly hint?: string | undefined
  /** The language of the text, where it is the SOP's. */
  readonly lang?: string | undefined
  readonly readOnly?: boolean | undefined
  readonly startsFocused?: boolean
  /** Enter sends the form it stands in, instead of leaving the field. */
  readonly submits?: boolean
  onChange(text: string): void
  /** The field is left, by the pointer, Tab, Enter or Escape. */
  onLeave?(): void
}

/** A labelled text. Enter leaves a field of one line, Escape leaves any. */
export function TextField({
  label,
  lines = 'one',
  hint,
  onChange,
  onLeave,
  startsFocused,
  submits,
  ...rest
}: TextFieldProps) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && lines === 'one' && !submits) event.currentTarget.blur()
    if (event.key === 'Escape' && onLeave) event.currentTarget.blur()
  }
  const shared = {
    ...rest,
    id,
    className: styles['input'],
    'aria-describedby': hint ? `${id}-hint` : undefined,
    ref: startsFocused ? focusAtOnce : undefined,
    onKeyDown,
    onBlur: onLeave,
  }
  return (
    <Field label={label} id={id} hint={hint}>
      {lines === 'many' ? (
        <textarea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function focusAtOnce(field: HTMLInputElement | HTMLTextAreaElement | null) {
  field?.select()
}
