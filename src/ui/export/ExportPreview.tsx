import { useId } from 'react'
import { useWords } from '@/languages/useWords.ts'
import { windowOf } from '@/output/pictureOptions.ts'
import type { Subject } from '@/output/pictureOptions.ts'
import type { PicturePlan } from '@/output/pngPlan.ts'
import type { ExportChoices } from '@/output/rememberedChoices.ts'
import { Picture } from '@/picture/Picture.tsx'
import styles from './ExportDialog.module.css'

interface ExportPreviewProps {
  readonly subject: Subject
  readonly choices: ExportChoices
  readonly plans: readonly PicturePlan[]
}

/** Squares of the pattern that stands for transparency, in mm. */
const square = 3

/** Above this a preview's text could not be read anyway. */
const mostShapesInFull = 200

/** The picture as it will come out, drawn by what draws the canvas. */
export function ExportPreview({ subject, choices, plans }: ExportPreviewProps) {
  const { t } = useWords()
  const pattern = useId()
  const margin = choices.format === 'json' ? 0 : choices.margin
  const window = windowOf(subject, margin)
  const [first] = plans
  return (
    <figure className={styles['preview']} aria-label={t('exporting.preview')}>
      <div className={styles['room']} lang={subject.sop.language}>
        <svg viewBox={`${window.x} ${window.y} ${window.width} ${window.height}`} aria-hidden>
          <defs>
            <pattern id={pattern} width={2 * square} height={2 * square} patternUnits="userSpaceOnUse">
              <rect width={2 * square} height={2 * square} fill="#fff" />
              <path
                d={`M0 0h${square}v${square}h-${square}zM${square} ${square}h${square}v${square}h-${square}z`}
                fill="#e3e8e7"
              />
            </pattern>
          </defs>
          <rect {...window} fill={choices.background === 'white' ? '#fff' : `url(#${pattern})`} />
          <Picture
            scene={subject.scene}
            detail={subject.scene.shapes.length > mostShapesInFull ? 'simple' : 'full'}
          />
        </svg>
      </div>
      {choices.format === 'png' && first ? (
        <figcaption className={styles['size']}>
          {plans.length > 1 ? `${plans.length} × ` : ''}
          {t('exporting.pixels', { width: first.width, height: first.height })}
        </figcaption>
      ) : null}
    </figure>
  )
}
