import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import { useWords } from '@/languages/useWords.ts'
import { SheetPicture } from '@/picture/SheetPicture.tsx'
import { IconButton } from '@/ui/controls/IconButton.tsx'
import styles from './ExportDialog.module.css'

interface SheetPreviewProps {
  readonly scene: Scene
  readonly sheets: readonly Sheet[]
  readonly pictures: PictureSource
  /** The language of the form. */
  readonly lang: string
}

/** The chosen pages of the form, one at a time, drawn by what draws the canvas. */
export function SheetPreview({ scene, sheets, pictures, lang }: SheetPreviewProps) {
  const words = useWords()
  const { t } = words
  const [position, setPosition] = useState(0)
  const at = Math.min(position, sheets.length - 1)
  const sheet = sheets[at]
  if (!sheet) return <div className={styles['room']} />
  const { x, y, width, height } = sheet.rect
  const number = new Intl.NumberFormat(words.language(), { maximumFractionDigits: 1 })
  const size = { width: number.format(width), height: number.format(height) }
  return (
    <>
      <div className={styles['room']} lang={lang}>
        <svg className={styles['sheet']} viewBox={`${x} ${y} ${width} ${height}`} aria-hidden>
          <SheetPicture scene={scene} sheet={sheet} pictures={pictures} />
        </svg>
      </div>
      <figcaption className={styles['pager']}>
        <IconButton
          icon={ChevronLeft}
          name={t('exporting.pageBefore')}
          disabled={at === 0}
          onClick={() => setPosition(at - 1)}
        />
        <span>{t('exporting.pageOf', { number: at + 1, count: sheets.length, ...size })}</span>
        <IconButton
          icon={ChevronRight}
          name={t('exporting.pageAfter')}
          disabled={at === sheets.length - 1}
          onClick={() => setPosition(at + 1)}
        />
      </figcaption>
    </>
  )
}
