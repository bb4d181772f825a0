import type { FlowId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { arrange } from './arrangement.ts'
import { chartMatrix } from './chartMatrix.ts'
import { drawFlows } from './drawFlows.ts'
import { fitShapes, type FitCache } from './fitShapes.ts'
import { sceneRect } from './frame.ts'
import { headExtents, headings } from './headings.ts'
import { keptScene } from './keptScene.ts'
import { placeShapes } from './placeShapes.ts'
import type { Scene } from './scene.ts'
import { routeMatrix, type RoutingMemory } from './routing/routeMatrix.ts'

/** A Scene, and what the layout after the next edit can use again. */
export interface ChartLayout {
  readonly scene: Scene
  /** The flows whose path was searched for anew since the layout before. */
  readonly searched: readonly FlowId[]
  readonly fits: FitCache
  readonly routing: RoutingMemory
}

/**
 * The Chart view of a Sop. `previous` only saves work: the same Sop gives an equal Scene with and without it, and
 * parts that did not change are the objects of the Scene before.
 */
export function layoutChart(sop: Sop, previous?: ChartLayout): ChartLayout {
  const arrangement = arrange(sop)
  const { fits, cache } = fitShapes(sop, arrangement, previous?.fits ?? new Map())
  const matrix = chartMatrix(sop, { arrangement, fits, headExtents: headExtents(sop, arrangement) })
  const { routed, memory } = routeMatrix(matrix, previous?.routing)
  const { frame, lanes, rows, actorGroups, phases } = headings(sop, arrangement, routed)
  const right = frame.across + (routed.laneEdges.at(-1) ?? 0)
  const bottom = frame.along + (routed.rowEdges.at(-1) ?? 0)
  const body = sceneRect(frame, { left: frame.across, right, top: frame.along, bottom })
  const shapes = placeShapes(arrangement, fits, { frame, centers: routed.centers })
  const flows = drawFlows(sop, routed.routes, { frame, body, lanes, shapes })
  const scene: Scene = {
    orientation: sop.orientation,
    size: { width: body.x + body.width, height: body.y + body.height },
    body,
    lanes,
    rows,
    actorGroups,
    phases,
    shapes,
    flows,
    notes: [],
  }
  return { scene: keptScene(scene, previous?.scene), searched: routed.searched, fits: cache, routing: memory }
}
