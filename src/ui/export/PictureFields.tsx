import { useWords } from '@/languages/useWords.ts'
import type { PictureOptions } from '@/output/pictureOptions.ts'
import type { ExportFormat } from '@/output/rememberedChoices.ts'
import { CheckField } from '@/ui/controls/CheckField.tsx'
import { NumberField } from '@/ui/controls/NumberField.tsx'
import { Segments } from '@/ui/controls/Segments.tsx'
import styles from './ExportDialog.module.css'

interface PictureFieldsProps {
  readonly options: PictureOptions
  readonly format: ExportFormat
  /** A sheet has the paper's colour and size. */
  readonly isForm: boolean
  onChange(part: Partial<PictureOptions>): void
}

/** How the picture looks, as far as its format leaves a choice; the switch that puts the SOP inside says what that means. */
export function PictureFields({ options, format, isForm, onChange }: PictureFieldsProps) {
  const { t } = useWords()
  if (format === 'json') return null
  return (
    <>
      {format === 'png' ? (
        <Segments
          label={t('exporting.scale')}
          value={String(options.scale)}
          choices={['1', '2', '3', '4'].map((scale) => ({
            value: scale,
            name: t('exporting.scaleTimes', { scale }),
          }))}
          onChange={(scale) => onChange({ scale: Number(scale) })}
        />
      ) : null}
      {format !== 'pdf' && !isForm ? (
        <Segments
          label={t('exporting.background')}
          value={options.background}
          choices={[
            { value: 'white', name: t('exporting.backgroundWhite') },
            { value: 'transparent', name: t('exporting.backgroundTransparent') },
          ]}
          onChange={(background) => onChange({ background })}
        />
      ) : null}
      {isForm ? null : (
        <NumberField
          label={t('exporting.margin')}
          value={options.margin}
          least={0}
          most={100}
          onChange={(margin) => onChange({ margin: margin ?? 0 })}
        />
      )}
      {format === 'pdf' ? null : (
        <div>
          <CheckField
            label={t('exporting.embed')}
            hint={t('exporting.embedHint')}
            checked={options.carriesSop}
            onChange={(carriesSop) => onChange({ carriesSop })}
          />
          {options.carriesSop ? <p className={styles['warning']}>{t('exporting.embedWarning')}</p> : null}
        </div>
      )}
    </>
  )
}
