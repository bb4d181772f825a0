import { element, characters } from './xml.ts'
import type { Markup } from './xml.ts'
import type { TextBlock, TextLine } from '@/core/layout/scene.ts'

// LibreOffice measures in whole units what it centres: 3 mm letters would stand beside the middle.
const unitsPerMm = 100

/** Wrapped text as real `<text>`, each line on its own explicit baseline: no two programs agree on any other. */
export function textMarkup(block: TextBlock): Markup[] {
  if (block.lines.length === 0) return []
  const attributes = {
    transform: `scale(${1 / unitsPerMm})`,
    'font-size': block.fontSize * unitsPerMm,
    'font-weight': block.bold ? 'bold' : null,
    'text-anchor': block.anchor === 'start' ? null : block.anchor,
  }
  return [
    element(
      'g',
      attributes,
      block.lines.map((line) => lineMarkup(line, block)),
    ),
  ]
}

function lineMarkup({ text, at }: TextLine, { turned }: TextBlock): Markup {
  const [x, y] = [Math.round(at.x * unitsPerMm), Math.round(at.y * unitsPerMm)]
  return element('text', { x, y, transform: turned ? `rotate(-90 ${x} ${y})` : null }, [characters(text)])
}
