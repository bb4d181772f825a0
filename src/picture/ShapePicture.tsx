import { memo } from 'react'
import { strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { SceneShape } from '@/core/layout/scene.ts'
import type { Orientation } from '@/core/model/sop.ts'
import { outlineData } from './outlineData.ts'
import styles from './picture.module.css'
import { TextPicture } from './TextPicture.tsx'

interface Props {
  readonly shape: SceneShape
  readonly orientation: Orientation
  /** `faded` stands back while it is moved; `untexted` hides the text that is being typed. */
  readonly look?: 'plain' | 'faded' | 'untexted'
}

/** One symbol: its outline and its text. */
export const ShapePicture = memo(function ShapePicture({ shape, orientation, look = 'plain' }: Props) {
  return (
    <g data-shape={shape.id} className={look === 'faded' ? styles['faded'] : undefined}>
      <path
        className={styles['outline']}
        strokeWidth={strokeWidth.line}
        d={outlineData(shape, orientation)}
      />
      {look !== 'untexted' && <TextPicture block={shape.text} />}
    </g>
  )
})
