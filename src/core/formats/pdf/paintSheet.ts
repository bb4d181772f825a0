import { paintFlow, paintShape, rectPath } from './paintParts.ts'
import type { Painter } from './painter.ts'
import { connectorOutline } from '@/core/layout/connectorOutline.ts'
import { paper, strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { rulesPath, ruleWeights } from '@/core/layout/rulesPath.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import { sheetParts } from '@/core/layout/sheetParts.ts'

/** One sheet of the form, in the order in which every surface draws it; its texts come in reading order. */
export function paintSheet(
  painter: Painter,
  scene: Scene,
  { sheet, pictures }: { readonly sheet: Sheet; readonly pictures: PictureSource },
): void {
  const { shapes, connectors, flows } = sheetParts(scene, sheet)
  for (const { rect, colour } of sheet.fills) painter.fill(rectPath(rect), colour)
  for (const weight of ruleWeights) {
    const path = rulesPath(sheet.rules, weight)
    if (path.length > 0) painter.stroke(path, { width: strokeWidth[weight], cap: 'square' })
  }
  for (const { text } of sheet.cells) painter.text(text)
  for (const { rect, hash } of sheet.pictures) {
    const picture = pictures.get(hash)
    if (picture) painter.picture(picture, rect)
  }
  for (const shape of shapes) paintShape(painter, shape, 'vertical')
  for (const connector of connectors) {
    painter.outline(connectorOutline(connector), paper, { width: strokeWidth.line })
    painter.text(connector.text)
  }
  for (const { flow, piece } of flows) paintFlow(painter, flow, [piece])
}
