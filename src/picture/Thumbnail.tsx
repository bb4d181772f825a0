import { memo } from 'react'
import { strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { ChartPicture } from './ChartPicture.tsx'
import styles from './picture.module.css'

/** A whole Scene, fitted into the box it is put in; decoration, so it has no name of its own. */
export const Thumbnail = memo(function Thumbnail({ scene }: { scene: Scene }) {
  const margin = strokeWidth.frame
  const room = Math.max(0, leastWidth - scene.size.width) / 2
  return (
    <svg
      className={styles['thumbnail']}
      viewBox={[
        -margin - room,
        -margin,
        scene.size.width + 2 * (margin + room),
        scene.size.height + 2 * margin,
      ].join(' ')}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      <ChartPicture scene={scene} detail={scene.shapes.length > tooManyToRead ? 'simple' : 'full'} />
    </svg>
  )
})

/** Above this a thumbnail's text is a grey smear that only costs time. */
const tooManyToRead = 60

/** As wide as two or three lanes, in mm: a chart that is hardly begun is not blown up. */
const leastWidth = 120
