import { memo } from 'react'
import type { Point } from '@/core/geometry/point.ts'
import { dashes, strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { FlowPiece, SceneFlow } from '@/core/layout/scene.ts'
import { lineData, pieceData } from './outlineData.ts'
import styles from './picture.module.css'
import { TextPicture } from './TextPicture.tsx'

interface Props {
  readonly flow: SceneFlow
  /** The only piece to draw, with the label where it is the first; all of them where absent. */
  readonly piece?: FlowPiece
  /** `faded` stands back while its shape is moved; `unlabelled` hides the label that is being typed or dragged. */
  readonly look?: 'plain' | 'faded' | 'unlabelled'
}

/** One flow: its line with jumps, its head and its label. */
export const FlowPicture = memo(function FlowPicture({ flow, piece, look = 'plain' }: Props) {
  const pieces = piece ? [piece] : flow.pieces
  const label = piece === undefined || piece === flow.pieces[0] ? flow.label : null
  return (
    <g data-flow={flow.id} className={look === 'faded' ? styles['faded'] : undefined}>
      <path
        className={styles['line']}
        strokeWidth={strokeWidth.line}
        strokeDasharray={flow.dashed ? dashes.join(' ') : undefined}
        d={piece ? pieceData(piece) : lineData(flow)}
      />
      {pieces.map(
        ({ head }) =>
          head && (
            <polygon key={polygonPoints(head)} className={styles['head']} points={polygonPoints(head)} />
          ),
      )}
      {label && look !== 'unlabelled' && (
        <>
          {label.grounded && <rect className={styles['ground']} {...label.rect} />}
          <TextPicture block={label.text} />
        </>
      )}
    </g>
  )
})

/** Corners as the `points` of an SVG polygon. */
export function polygonPoints(corners: readonly Point[]): string {
  return corners.map(({ x, y }) => `${x},${y}`).join(' ')
}
