import { useEffect, useRef, useState } from 'react'
import type { SopId } from '@/core/model/ids.ts'
import { useWords } from '@/languages/useWords.ts'
import { Thumbnail } from '@/picture/Thumbnail.tsx'
import styles from './SopThumbnail.module.css'
import type { Drawn, Thumbnails } from './thumbnails.ts'

interface SopThumbnailProps {
  readonly id: SopId
  readonly rev: number
  readonly thumbnails: Thumbnails
}

/** The chart of a SOP, small; drawn when it comes near the window. */
export function SopThumbnail({ id, rev, thumbnails }: SopThumbnailProps) {
  const { t } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Drawn | null | 'waiting'>('waiting')

  useEffect(() => {
    let wanted = true
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        const show = (drawing: Drawn | null) => {
          if (wanted) setDrawn(drawing)
        }
        thumbnails.draw(id, rev).then(show, () => show(null))
      },
      { rootMargin: '200px' },
    )
    if (place.current) observer.observe(place.current)
    return () => {
      wanted = false
      observer.disconnect()
    }
  }, [id, rev, thumbnails])

  return (
    <div
      className={styles['thumbnail']}
      ref={place}
      lang={drawn === 'waiting' || drawn === null ? undefined : drawn.language}
    >
      {drawn === 'waiting' ? null : drawn ? (
        <Thumbnail scene={drawn.scene} />
      ) : (
        <p>{t('library.unreadable')}</p>
      )}
    </div>
  )
}
