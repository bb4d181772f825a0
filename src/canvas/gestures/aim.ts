import type { Point } from '@/core/geometry/point.ts'
import type { Side } from '@/core/geometry/side.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { holds } from '@/canvas/stage/holds.ts'
import { sideNear, turnedSide } from '@/canvas/stage/screenSide.ts'
import { along, rowsBetween, sceneIndex } from '@/picture/sceneIndex.ts'

/** Where a flow being drawn would end: a symbol and, near its outline, a side of it (as the model names it). */
export interface Aim {
  readonly to: ShapeId | null
  readonly toSide: Side | null
}

/** What a flow would end at if it were let go at a point; never the symbol it starts from. */
export function aimAt(scene: Scene, at: Point, { not, reach }: { not: ShapeId; reach: number }): Aim {
  const { shapesByRow } = sceneIndex(scene)
  const [first, last] = rowsBetween(scene, along(scene, at) - reach, along(scene, at) + reach)
  for (let row = first; row <= last; row++) {
    const shape = (shapesByRow[row] ?? []).find(({ id, rect }) => id !== not && holds(rect, at, reach))
    const side = shape ? sideNear(shape.rect, at) : null
    if (shape) return { to: shape.id, toSide: side && turnedSide(side, scene.orientation) }
  }
  return { to: null, toSide: null }
}
