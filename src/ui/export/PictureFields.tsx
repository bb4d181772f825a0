import { useWords } from '@/languages/useWords.ts'
import type { ExportChoices } from '@/output/rememberedChoices.ts'
import { CheckField } from '@/ui/controls/CheckField.tsx'
import { NumberField } from '@/ui/controls/NumberField.tsx'
import { Segments } from '@/ui/controls/Segments.tsx'
import styles from './ExportDialog.module.css'

interface PictureFieldsProps {
  readonly choices: ExportChoices
  readonly what: 'chart' | 'selection'
  readonly canSelect: boolean
  onChange(part: Partial<ExportChoices>): void
  onWhat(what: 'chart' | 'selection'): void
}

/** What a picture shows and how; the switch that puts the SOP inside says what that means. */
export function PictureFields({ choices, what, canSelect, onChange, onWhat }: PictureFieldsProps) {
  const { t } = useWords()
  return (
    <>
      {canSelect ? (
        <Segments
          label={t('exporting.what')}
          value={what}
          choices={[
            { value: 'chart', name: t('exporting.whatChart') },
            { value: 'selection', name: t('exporting.whatSelection') },
          ]}
          onChange={onWhat}
        />
      ) : null}
      {choices.format === 'png' ? (
        <Segments
          label={t('exporting.scale')}
          value={String(choices.scale)}
          choices={['1', '2', '3', '4'].map((scale) => ({
            value: scale,
            name: t('exporting.scaleTimes', { scale }),
          }))}
          onChange={(scale) => onChange({ scale: Number(scale) })}
        />
      ) : null}
      <Segments
        label={t('exporting.background')}
        value={choices.background}
        choices={[
          { value: 'white', name: t('exporting.backgroundWhite') },
          { value: 'transparent', name: t('exporting.backgroundTransparent') },
        ]}
        onChange={(background) => onChange({ background })}
      />
      <NumberField
        label={t('exporting.margin')}
        value={choices.margin}
        least={0}
        most={100}
        onChange={(margin) => onChange({ margin: margin ?? 0 })}
      />
      <div>
        <CheckField
          label={t('exporting.embed')}
          hint={t('exporting.embedHint')}
          checked={choices.carriesSop}
          onChange={(carriesSop) => onChange({ carriesSop })}
        />
        {choices.carriesSop ? <p className={styles['warning']}>{t('exporting.embedWarning')}</p> : null}
      </div>
    </>
  )
}
