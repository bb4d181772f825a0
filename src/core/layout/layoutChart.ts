import type { FlowId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { Sop } from '@/core/model/sop.ts'
import { arrange } from './arrangement.ts'
import { chartMatrix, type Measured } from './chartMatrix.ts'
import { chartStyle } from './chartStyle.ts'
import { drawFlows } from './drawFlows.ts'
import { drawsTheSame } from './drawsTheSame.ts'
import { fitShapes, type FitCache } from './fitShapes.ts'
import { sceneRect } from './frame.ts'
import { headExtents, headings } from './headings.ts'
import { keptScene } from './keptScene.ts'
import { noExtraRoom, withMoreRoom } from './labelRoom.ts'
import { rounded } from './rounded.ts'
import { placeShapes } from './placeShapes.ts'
import type { Scene, SceneFlow } from './scene.ts'
import { routeMatrix, type RoutingMemory } from './routing/routeMatrix.ts'

/** A Scene, and what the layout after the next edit can use again. */
export interface ChartLayout {
  readonly scene: Scene
  /** The flows whose path was searched for anew since the layout before. */
  readonly searched: readonly FlowId[]
  readonly fits: FitCache
  readonly routing: RoutingMemory
  /** What was laid out. */
  readonly sop: Sop
}

/** How often room is added for labels that found none; nearly every chart needs no such round. */
const rounds = 4

/**
 * The Chart view of a Sop. `previous` only saves work: the same Sop gives an equal Scene with and without it, and
 * parts that did not change are the objects of the Scene before.
 */
export function layoutChart(sop: Sop, previous?: ChartLayout): ChartLayout {
  if (previous && drawsTheSame(previous.sop, sop)) return { ...previous, sop, searched: [] }
  const arrangement = arrange(sop)
  const { fits, cache } = fitShapes(sop, arrangement, previous?.fits ?? new Map())
  const measured = { arrangement, fits, headExtents: headExtents(sop, arrangement) }
  let extra = noExtraRoom
  let attempt = drawChart(sop, { ...measured, extra }, previous?.routing)
  const { searched, routing } = attempt
  for (let round = 0; round < rounds && attempt.crowded.length > 0; round++) {
    extra = withMoreRoom(extra, attempt.crowded, { sop, arrangement })
    attempt = drawChart(sop, { ...measured, extra }, routing)
  }
  return { scene: keptScene(attempt.scene, previous?.scene), searched, fits: cache, routing, sop }
}

interface Attempt {
  readonly scene: Scene
  readonly crowded: readonly FlowId[]
  readonly searched: readonly FlowId[]
  readonly routing: RoutingMemory
}

function drawChart(sop: Sop, measured: Measured, memory: RoutingMemory | undefined): Attempt {
  const { arrangement, fits } = measured
  const { routed, memory: routing } = routeMatrix(chartMatrix(sop, measured), memory)
  const { frame, ...heads } = headings(sop, arrangement, routed)
  const right = frame.across + (routed.laneEdges.at(-1) ?? 0)
  const bottom = frame.along + (routed.rowEdges.at(-1) ?? 0)
  const body = sceneRect(frame, { left: frame.across, right, top: frame.along, bottom })
  const shapes = placeShapes(arrangement, fits, { frame, centers: routed.centers })
  const vertical = frame.orientation === 'vertical'
  const borders = heads.lanes.slice(1).map(({ band }) => ({ at: vertical ? band.x : band.y, vertical }))
  const around = { frame, style: chartStyle, body, borders, shapes }
  const { flows, crowded } = drawFlows(sop, routed.routes, around)
  const size = { width: rounded(body.x + body.width), height: rounded(body.y + body.height) }
  const { orientation } = sop
  const notes = notesOf(flows)
  const scene: Scene = { view: 'chart', orientation, size, body, ...heads, shapes, flows, notes, form: null }
  return { scene, crowded, searched: routed.searched, routing }
}

function notesOf(flows: readonly SceneFlow[]): readonly Message[] {
  const count = flows.filter(({ pin }) => pin === 'suspended').length
  return count === 0 ? [] : [{ key: 'layout.pinSuspended', count }]
}
