import type { Point } from '@/core/geometry/point.ts'
import { rounded } from '@/core/layout/rounded.ts'
import type { TextBlock } from '@/core/layout/scene.ts'
import type { Rule, SceneCell, ScenePicture } from '@/core/layout/sheet.ts'

/** A cell so many mm further down. */
export function movedCell(cell: SceneCell, down: number): SceneCell {
  const { rect } = cell
  return { ...cell, rect: { ...rect, y: rounded(rect.y + down) }, text: movedText(cell.text, down) }
}

export function movedRule({ from, to, weight }: Rule, down: number): Rule {
  return { from: movedPoint(from, down), to: movedPoint(to, down), weight }
}

export function movedPicture({ rect, hash }: ScenePicture, down: number): ScenePicture {
  return { rect: { ...rect, y: rounded(rect.y + down) }, hash }
}

function movedText(text: TextBlock, down: number): TextBlock {
  return { ...text, lines: text.lines.map((line) => ({ ...line, at: movedPoint(line.at, down) })) }
}

function movedPoint({ x, y }: Point, down: number): Point {
  return { x, y: rounded(y + down) }
}
