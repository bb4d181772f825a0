import type { Point } from '@/core/geometry/point.ts'
import type { Arrangement } from './arrangement.ts'
import type { Fit } from './fitText.ts'
import { bodyPoint, type Frame } from './frame.ts'
import { textCentre } from './roomInside.ts'
import { rounded } from './rounded.ts'
import type { SceneShape } from './scene.ts'
import { centredBlock } from './textBlock.ts'

/** Puts every shape with its text about the centre that the router gave it. */
export function placeShapes(
  { shapes }: Arrangement,
  fits: readonly Fit[],
  { frame, centers }: { readonly frame: Frame; readonly centers: readonly Point[] },
): readonly SceneShape[] {
  return shapes.map(({ shape: { id, kind } }, index) => {
    const { size, lines } = fits[index] ?? { size: { width: 0, height: 0 }, lines: [] }
    const centre = bodyPoint(frame, centers[index] ?? { x: 0, y: 0 })
    const shift = textCentre(kind, size, frame.orientation)
    const rect = {
      x: rounded(centre.x - size.width / 2),
      y: rounded(centre.y - size.height / 2),
      width: rounded(size.width),
      height: rounded(size.height),
    }
    const textAt = { x: centre.x + shift.x, y: centre.y + shift.y }
    return { id, kind, rect, text: centredBlock(lines, textAt, { bold: false, turned: false }) }
  })
}
