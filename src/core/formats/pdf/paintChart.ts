import { paintCell, paintFlow, paintShape, rectPath } from './paintParts.ts'
import type { Painter } from './painter.ts'
import { strokeWidth, tintColour } from '@/core/layout/drawingStyle.ts'
import type { Scene } from '@/core/layout/scene.ts'

/** The Chart view, in the order in which every surface draws it. */
export function paintChart(painter: Painter, scene: Scene): void {
  for (const { band, head, name, tint } of scene.lanes) {
    const fill = tint === null ? null : tintColour[tint]
    paintCell(painter, band, { text: { ...name, lines: [] }, fill })
    paintCell(painter, head, { text: name, fill })
  }
  for (const { rect, name } of [...scene.actorGroups, ...scene.phases]) {
    paintCell(painter, rect, { text: name, fill: null })
  }
  for (const { gutter, numberText } of scene.rows)
    paintCell(painter, gutter, { text: numberText, fill: null })
  for (const flow of scene.flows) paintFlow(painter, flow, flow.pieces)
  for (const shape of scene.shapes) paintShape(painter, shape, scene.orientation)
  painter.stroke(rectPath({ x: 0, y: 0, ...scene.size }), { width: strokeWidth.frame })
}
