import { memo } from 'react'
import type { TextBlock, TextLine } from '@/core/layout/scene.ts'
import styles from './picture.module.css'

/** Wrapped lines as real text, each at its own baseline. */
export const TextPicture = memo(function TextPicture({ block }: { block: TextBlock }) {
  if (block.lines.length === 0) return null
  return (
    <g
      className={styles['text']}
      fontSize={block.fontSize}
      fontWeight={block.bold ? 700 : 400}
      textAnchor={block.anchor}
    >
      {block.lines.map((line) => (
        <text key={`${line.at.x} ${line.at.y}`} {...standing(line, block)}>
          {line.text}
        </text>
      ))}
    </g>
  )
})

function standing({ at }: TextLine, { turned }: TextBlock) {
  return turned ? { x: at.x, y: at.y, transform: `rotate(-90 ${at.x} ${at.y})` } : { x: at.x, y: at.y }
}
