import { useState } from 'react'
import { countsUp, nextNumber, unknownInPattern } from '@/core/model/numberPattern.ts'
import type { Language } from '@/core/model/sop.ts'
import { useWords } from '@/languages/useWords.ts'
import { TextField } from '@/ui/controls/TextField.tsx'
import styles from './Profile.module.css'

interface NumberPatternFieldProps {
  readonly pattern: string
  /** Of the numbers that come of it. */
  readonly language: Language
  readonly unit: string
  /** Numbers that are given already. */
  readonly taken: readonly string[]
  onChange(pattern: string): void
}

/** How new SOPs are numbered, with what comes of it. */
export function NumberPatternField({ pattern, language, unit, taken, onChange }: NumberPatternFieldProps) {
  const { t } = useWords()
  const [now] = useState(() => new Date())
  const moment = { unit, year: now.getFullYear(), month: now.getMonth() + 1 }
  const unknown = unknownInPattern(pattern)
  return (
    <section className={styles['section']}>
      <h3>{t('profile.numbers')}</h3>
      <TextField
        label={t('profile.numberPattern')}
        placeholder={t('profile.numberPatternExample')}
        hint={t('profile.numberHint')}
        lang={language}
        value={pattern}
        onChange={onChange}
      />
      {pattern.trim() === '' ? null : (
        <p role="status" className={unknown.length > 0 || !countsUp(pattern) ? styles['warning'] : undefined}>
          {t('profile.numberExample', { number: nextNumber(pattern, taken, moment) })}
          {unknown.map((text) => ` · ${t('profile.numberUnknown', { text })}`)}
          {countsUp(pattern) ? null : ` · ${t('profile.numberSame')}`}
        </p>
      )}
    </section>
  )
}
