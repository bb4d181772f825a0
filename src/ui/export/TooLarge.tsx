import { useId } from 'react'
import { useWords } from '@/languages/useWords.ts'
import type { PngPlan } from '@/output/pngPlan.ts'
import styles from './ExportDialog.module.css'

interface TooLargeProps {
  readonly plan: Extract<PngPlan, { kind: 'tooLarge' }>
  readonly scale: number
  readonly wayOut: 'scale' | 'parts'
  onChange(wayOut: 'scale' | 'parts'): void
}

/** The choice where a picture would be larger than a browser can draw: smaller, or in parts. */
export function TooLarge({ plan, scale, wayOut, onChange }: TooLargeProps) {
  const words = useWords()
  const { t } = words
  const name = useId()
  const number = new Intl.NumberFormat(words.language(), { maximumFractionDigits: 2 })
  const { width, height, largestScale, parts } = plan
  return (
    <fieldset className={styles['ways']}>
      <legend className={styles['warning']}>
        {t('exporting.tooLarge', { scale, width: number.format(width), height: number.format(height) })}
      </legend>
      <label>
        <input
          type="radio"
          name={name}
          checked={wayOut === 'scale' || parts === null}
          onChange={() => onChange('scale')}
        />
        {t('exporting.tooLargeScale', { scale: number.format(largestScale) })}
      </label>
      {parts ? (
        <label>
          <input type="radio" name={name} checked={wayOut === 'parts'} onChange={() => onChange('parts')} />
          {t('exporting.tooLargeParts', { count: parts.length })}
        </label>
      ) : null}
    </fieldset>
  )
}
