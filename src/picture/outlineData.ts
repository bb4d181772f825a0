import { pathData } from '@/core/geometry/pathData.ts'
import { outlineOf } from '@/core/layout/outlineOf.ts'
import type { Orientation } from '@/core/model/sop.ts'
import type { SceneFlow, SceneShape } from '@/core/layout/scene.ts'

const outlines = new WeakMap<SceneShape, Map<Orientation, string>>()
const lines = new WeakMap<SceneFlow, string>()

/** The `d` of a shape's outline. */
export function outlineData(shape: SceneShape, orientation: Orientation): string {
  const known = outlines.get(shape)?.get(orientation)
  if (known !== undefined) return known
  const data = pathData(outlineOf(shape.kind, shape.rect, orientation))
  outlines.set(shape, new Map(outlines.get(shape)).set(orientation, data))
  return data
}

/** The `d` of a flow's line, jumps included, without its head. */
export function lineData(flow: SceneFlow): string {
  const known = lines.get(flow)
  if (known !== undefined) return known
  const data = flow.pieces.map(({ path }) => pathData(path)).join('')
  lines.set(flow, data)
  return data
}
