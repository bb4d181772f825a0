import type { ReactNode } from 'react'
import styles from './Field.module.css'

interface FieldProps {
  readonly label: string
  readonly labelLang?: string | undefined
  readonly id: string
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** A label above the control that has `id`. */
export function Field({ label, labelLang, id, hint, children }: FieldProps) {
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id} lang={labelLang}>
        {label}
      </label>
      {children}
      {hint ? (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
