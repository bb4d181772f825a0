import { memo } from 'react'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import type { CaretMap } from './caretMap.ts'
import { stretchesBetween } from './caretMoves.ts'
import styles from './typing.module.css'

interface Props {
  readonly map: CaretMap
  readonly from: number
  readonly to: number
}

/** The caret, or what is marked, over the glyphs as they are drawn. */
export const Caret = memo(function Caret({ map, from, to }: Props) {
  const stretches = stretchesBetween(map, from, to)
  return (
    <svg className={styles['over']} width={1} height={1} aria-hidden="true">
      <g transform={`scale(${pxPerMm})`}>
        {from === to
          ? stretches.map(({ x, y, width, height }) => (
              <path
                // Begins to blink anew wherever it goes.
                key={`${from} ${x} ${y}`}
                className={styles['caret']}
                data-caret=""
                d={`M${x} ${y}l${width || 0} ${height || 0}`}
              />
            ))
          : stretches.map((stretch) => (
              <rect key={`${stretch.x} ${stretch.y}`} className={styles['marked']} {...stretch} />
            ))}
      </g>
    </svg>
  )
})
