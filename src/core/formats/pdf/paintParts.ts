import type { Painter } from './painter.ts'
import type { Path } from '@/core/geometry/path.ts'
import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { dashes, ink, paper, strokeWidth } from '@/core/layout/drawingStyle.ts'
import { outlineOf } from '@/core/layout/outlineOf.ts'
import type { FlowPiece, SceneFlow, SceneShape, TextBlock } from '@/core/layout/scene.ts'
import type { Orientation } from '@/core/model/sop.ts'

/** A shape with its text. */
export function paintShape(painter: Painter, shape: SceneShape, orientation: Orientation): void {
  painter.outline(outlineOf(shape.kind, shape.rect, orientation), paper, { width: strokeWidth.line })
  painter.text(shape.text)
}

/** Pieces of a flow with their heads, and its label where the first is among them. */
export function paintFlow(painter: Painter, flow: SceneFlow, pieces: readonly FlowPiece[]): void {
  for (const { path, head } of pieces) {
    painter.stroke(path, { width: strokeWidth.line, ...(flow.dashed ? { dashes } : {}) })
    if (head) painter.fill(polygon(head), ink)
  }
  const { label } = flow
  if (!label || !pieces.includes(flow.pieces[0])) return
  if (label.grounded) painter.fill(rectPath(label.rect), paper)
  painter.text(label.text)
}

/** A rectangle with its text. */
export function paintCell(
  painter: Painter,
  rect: Rect,
  { text, fill }: { text: TextBlock; fill: string | null },
): void {
  const border = { width: strokeWidth.lane }
  if (fill === null) painter.stroke(rectPath(rect), border)
  else painter.outline(rectPath(rect), fill, border)
  painter.text(text)
}

export function rectPath({ x, y, width, height }: Rect): Path {
  return polygon([
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ])
}

function polygon(corners: readonly Point[]): Path {
  return [
    ...corners.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }) as const),
    { kind: 'close' },
  ]
}
