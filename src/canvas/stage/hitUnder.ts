import type { Point } from '@/core/geometry/point.ts'
import type { Hit } from './hit.ts'
import { hitAt } from './hitAt.ts'
import type { Stage } from './stage.ts'
import { stickingOf } from './sticking.ts'

/** How near the pointer must be to a line, in px. */
const reachPx = 6

/** What lies under a point of the browser window. */
export function hitUnder(stage: Stage, client: Point): Hit {
  return hitAt({
    scene: stage.editor.scene(),
    at: stage.toScene(client),
    reach: stage.mm(reachPx),
    selection: stage.editor.view.getState().selection,
    sticking: stickingOf(stage.view.viewport()),
  })
}
