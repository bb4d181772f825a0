import { useId } from 'react'
import type { Sheet } from '@/core/layout/sheet.ts'
import { useWords } from '@/languages/useWords.ts'
import { windowOf } from '@/output/pictureOptions.ts'
import type { PictureOptions, Subject } from '@/output/pictureOptions.ts'
import type { PicturePlan } from '@/output/pngPlan.ts'
import type { ExportFormat } from '@/output/rememberedChoices.ts'
import { Picture } from '@/picture/Picture.tsx'
import styles from './ExportDialog.module.css'
import { SheetPreview } from './SheetPreview.tsx'

interface ExportPreviewProps {
  readonly subject: Subject
  readonly sheets: readonly Sheet[] | null
  readonly format: ExportFormat
  readonly options: PictureOptions
  readonly plans: readonly PicturePlan[]
}

/** The picture as it will come out, drawn by what draws the canvas. */
export function ExportPreview({ subject, sheets, ...how }: ExportPreviewProps) {
  const { t } = useWords()
  const { sop, scene, pictures = new Map() } = subject
  return (
    <figure className={styles['preview']} aria-label={t('exporting.preview')}>
      {sheets ? (
        <SheetPreview scene={scene} sheets={sheets} pictures={pictures} lang={sop.language} />
      ) : (
        <ChartPreview subject={subject} {...how} />
      )}
    </figure>
  )
}

/** Squares of the pattern that stands for transparency, in mm. */
const square = 3

/** Above this a preview's text could not be read anyway. */
const mostShapesInFull = 200

function ChartPreview({ subject, format, options, plans }: Omit<ExportPreviewProps, 'sheets'>) {
  const { t } = useWords()
  const pattern = useId()
  const window = windowOf(subject, format === 'json' ? 0 : options.margin)
  const [first] = plans
  const isPaper = options.background === 'white' || format === 'pdf'
  return (
    <>
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
          <rect {...window} fill={isPaper ? '#fff' : `url(#${pattern})`} />
          <Picture
            scene={subject.scene}
            detail={subject.scene.shapes.length > mostShapesInFull ? 'simple' : 'full'}
          />
        </svg>
      </div>
      <figcaption className={styles['size']}>
        {format === 'png' && first
          ? `${plans.length > 1 ? `${plans.length} × ` : ''}${t('exporting.pixels', { width: first.width, height: first.height })}`
          : ''}
      </figcaption>
    </>
  )
}
