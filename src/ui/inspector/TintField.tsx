import { useId } from 'react'
import { tintColour } from '@/core/layout/drawingStyle.ts'
import type { Tint } from '@/core/model/sop.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import styles from './TintField.module.css'

type TintChoice = Tint | 'none'

const names: Readonly<Record<TintChoice, MessageKey>> = {
  none: 'inspector.tintNone',
  red: 'inspector.tintRed',
  orange: 'inspector.tintOrange',
  yellow: 'inspector.tintYellow',
  green: 'inspector.tintGreen',
  teal: 'inspector.tintTeal',
  blue: 'inspector.tintBlue',
  purple: 'inspector.tintPurple',
  grey: 'inspector.tintGrey',
}

const tints: readonly TintChoice[] = [
  'none',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'grey',
]

interface TintFieldProps {
  /** null where the lanes differ. */
  readonly value: TintChoice | null
  readonly disabled: boolean
  onChange(tint: TintChoice): void
}

/** The light colour of a lane; each swatch says its name. */
export function TintField({ value, disabled, onChange }: TintFieldProps) {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset className={styles['tints']} disabled={disabled}>
      <legend className={styles['legend']}>{t('inspector.tint')}</legend>
      <div className={styles['swatches']}>
        {tints.map((tint) => (
          <label key={tint} className={styles['swatch']} title={t(names[tint])}>
            <input
              type="radio"
              name={name}
              aria-label={t(names[tint])}
              checked={value === tint}
              onChange={() => onChange(tint)}
            />
            <span
              className={tint === 'none' ? styles['none'] : undefined}
              style={tint === 'none' ? undefined : { background: tintColour[tint] }}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
