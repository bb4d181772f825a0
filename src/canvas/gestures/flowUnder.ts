import type { Point } from '@/core/geometry/point.ts'
import type { Scene, SceneFlow } from '@/core/layout/scene.ts'
import type { FlowId, ShapeId } from '@/core/model/ids.ts'
import { distanceToStretch } from '@/canvas/stage/hitAt.ts'
import { along, rowsBetween, sceneIndex } from '@/picture/sceneIndex.ts'
import type { Carried } from './targetAt.ts'

interface Question {
  readonly at: Point
  readonly reach: number
  readonly carried: Carried
}

/** The flow that what is carried would be put into; null where there is none or it refuses. */
export function flowUnder(scene: Scene, { at, reach, carried }: Question): FlowId | null {
  if (!fitsFlow(scene, carried)) return null
  const own = 'ids' in carried ? carried.ids : new Set<ShapeId>()
  const [first, last] = rowsBetween(scene, along(scene, at) - reach, along(scene, at) + reach)
  const { flowsByRow } = sceneIndex(scene)
  for (let row = first; row <= last; row++) {
    const flow = (flowsByRow[row] ?? []).find(
      (one) => !own.has(one.from) && !own.has(one.to) && isNear(one, at, reach),
    )
    if (flow) return flow.id
  }
  return null
}

/** One symbol that is no start or end, and does not stand in a flow already: it would be torn out of it unasked. */
function fitsFlow(scene: Scene, carried: Carried): boolean {
  if ('kind' in carried) return carried.kind !== 'start' && carried.kind !== 'end'
  const [id] = carried.ids
  if (id === undefined || carried.ids.size !== 1) return false
  const { shapes, flowsOf } = sceneIndex(scene)
  const kind = shapes.get(id)?.kind
  const flows = flowsOf.get(id) ?? []
  const isWithin = flows.some(({ to }) => to === id) && flows.some(({ from }) => from === id)
  return kind !== 'start' && kind !== 'end' && !isWithin
}

function isNear({ pieces }: SceneFlow, at: Point, reach: number): boolean {
  return pieces.some(({ points }) =>
    points.some((from, index) => {
      const to = points[index + 1]
      return to !== undefined && distanceToStretch(from, to, at) <= reach
    }),
  )
}
