import { element, characters } from './xml.ts'
import type { Markup } from './xml.ts'
import type { TextBlock } from '@/core/layout/scene.ts'

/** Wrapped text as real `<text>`, each line on its own explicit baseline: no two programs agree on any other. */
export function textMarkup(block: TextBlock): Markup[] {
  return block.lines.map(({ text, at }) =>
    element(
      'text',
      {
        x: at.x,
        y: at.y,
        'font-size': block.fontSize,
        'font-weight': block.bold ? 'bold' : null,
        'text-anchor': block.anchor === 'start' ? null : block.anchor,
        transform: block.turned ? `rotate(-90 ${rounded(at.x)} ${rounded(at.y)})` : null,
      },
      [characters(text)],
    ),
  )
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
