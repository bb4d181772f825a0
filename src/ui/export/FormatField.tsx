import { useId } from 'react'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import type { ExportFormat } from '@/output/rememberedChoices.ts'
import styles from './ExportDialog.module.css'

const formats: readonly {
  readonly value: ExportFormat
  readonly name: MessageKey
  readonly hint: MessageKey
}[] = [
  { value: 'pdf', name: 'exporting.formatPdf', hint: 'exporting.formatPdfHint' },
  { value: 'png', name: 'exporting.formatPng', hint: 'exporting.formatPngHint' },
  { value: 'svg', name: 'exporting.formatSvg', hint: 'exporting.formatSvgHint' },
  { value: 'json', name: 'exporting.formatJson', hint: 'exporting.formatJsonHint' },
]

interface FormatFieldProps {
  readonly value: ExportFormat
  onChange(format: ExportFormat): void
}

/** Which kind of file, and what it is good for. */
export function FormatField({ value, onChange }: FormatFieldProps) {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset className={styles['formats']}>
      <legend className={styles['legend']}>{t('exporting.format')}</legend>
      {formats.map((format) => (
        <label key={format.value} className={styles['format']}>
          <input
            type="radio"
            name={name}
            value={format.value}
            checked={format.value === value}
            onChange={() => onChange(format.value)}
          />
          <span>{t(format.name)}</span>
          <small>{t(format.hint)}</small>
        </label>
      ))}
    </fieldset>
  )
}
