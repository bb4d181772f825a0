import type { Rect } from '@/core/geometry/rect.ts'
import type { Scene, SceneFlow, SceneRow, SceneShape } from '@/core/layout/scene.ts'
import { along, boxOfFlow, rowsBetween, sceneIndex } from './sceneIndex.ts'
import { touches } from './touches.ts'

/** The part of a Scene that a window shows, each list in the Scene's order. */
export interface VisibleParts {
  readonly rows: readonly SceneRow[]
  readonly shapes: readonly SceneShape[]
  readonly flows: readonly SceneFlow[]
}

/** What of a Scene touches a window (mm); everything when there is none. Costs what is visible, not what there is. */
export function visibleParts(scene: Scene, visible: Rect | null): VisibleParts {
  if (visible === null) return scene
  const { shapesByRow, flowsByRow } = sceneIndex(scene)
  const far = { x: visible.x + visible.width, y: visible.y + visible.height }
  const [first, last] = rowsBetween(scene, along(scene, visible), along(scene, far))
  const flows = new Set<SceneFlow>()
  const shapes: SceneShape[] = []
  for (let row = first; row <= last; row++) {
    for (const shape of shapesByRow[row] ?? []) if (touches(shape.rect, visible)) shapes.push(shape)
    for (const flow of flowsByRow[row] ?? []) if (touches(boxOfFlow(flow), visible)) flows.add(flow)
  }
  return { rows: scene.rows.slice(first, last + 1), shapes, flows: [...flows] }
}
