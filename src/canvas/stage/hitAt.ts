import type { Point } from '@/core/geometry/point.ts'
import type { Scene, SceneFlow } from '@/core/layout/scene.ts'
import type { Selection } from '@/editor/editor.ts'
import { along, boxOfFlow, rowsBetween, sceneIndex } from '@/picture/sceneIndex.ts'
import type { Hit } from './hit.ts'
import { hitOnForm } from './hitOnForm.ts'
import { holds } from './holds.ts'
import type { Sticking } from './sticking.ts'

export interface HitQuestion {
  readonly scene: Scene
  /** Scene mm. */
  readonly at: Point
  /** How near is near enough, in mm. */
  readonly reach: number
  readonly selection: Selection
  /** How far the heads and the gutter have been pushed along to stay in view. */
  readonly sticking: Sticking
}

/** What of a Scene lies at a point; looks only at the rows around it. */
export function hitAt(question: HitQuestion): Hit {
  if (question.scene.form !== null) return hitOnForm(question, bodyHit)
  return headHit(question) ?? bodyHit(question) ?? { kind: 'paper' }
}

/** The heads and the gutter, where they stick; they cover what scrolls under them. */
function headHit({ scene, at, reach, sticking }: HitQuestion): Hit | null {
  const inTop = at.y - sticking.y < scene.body.y
  const inLeft = at.x - sticking.x < scene.body.x
  if (inTop && inLeft) return null
  if (!inTop && !inLeft) return null
  const point = inTop ? { x: at.x, y: at.y - sticking.y } : { x: at.x - sticking.x, y: at.y }
  const lanesHere = (scene.orientation === 'vertical') === inTop
  return lanesHere ? laneHit(scene, point, reach) : rowHit(scene, point)
}

function laneHit(scene: Scene, point: Point, reach: number): Hit | null {
  for (const lane of scene.lanes) {
    const { head } = lane
    const border =
      scene.orientation === 'vertical' ? point.x - (head.x + head.width) : point.y - (head.y + head.height)
    const beside =
      scene.orientation === 'vertical'
        ? spans(head.y, head.height, point.y)
        : spans(head.x, head.width, point.x)
    if (beside && Math.abs(border) <= reach) return { kind: 'laneBorder', actor: lane.actor }
  }
  const lane = scene.lanes.find(({ head }) => holds(head, point))
  if (lane) return { kind: 'lane', actor: lane.actor }
  const group = scene.actorGroups.find(({ rect }) => holds(rect, point))
  return group ? { kind: 'group', id: group.group } : null
}

function rowHit(scene: Scene, point: Point): Hit | null {
  const [position] = rowsBetween(scene, along(scene, point), along(scene, point))
  const row = scene.rows[position]
  if (row && holds(row.gutter, point)) return { kind: 'row', step: row.step }
  const phase = scene.phases.find(({ rect }) => holds(rect, point))
  return phase ? { kind: 'group', id: phase.group } : null
}

function bodyHit(question: HitQuestion): Hit | null {
  const { scene, at, reach, selection } = question
  const { shapesByRow, flowsByRow } = sceneIndex(scene)
  const [first, last] = rowsBetween(scene, along(scene, at) - reach, along(scene, at) + reach)
  const flows: SceneFlow[] = []
  for (let row = first; row <= last; row++) flows.push(...(flowsByRow[row] ?? []))
  // A selected flow comes before what it touches: its ends lie on the outlines of symbols.
  for (const flow of flows) {
    const hit = selection.has(flow.id) ? endHit(flow, at, reach) : null
    if (hit) return hit
  }
  for (let row = Math.max(0, first - 1); row <= last + 1; row++) {
    const shape = (shapesByRow[row] ?? []).find(({ rect }) => holds(rect, at))
    if (shape) return { kind: 'shape', id: shape.id }
  }
  const labelled = flows.find(({ label }) => label && holds(label.rect, at))
  if (labelled) return { kind: 'label', id: labelled.id }
  return nearestFlow(flows, at, reach)
}

function endHit(flow: SceneFlow, at: Point, reach: number): Hit | null {
  const [from, to] = [flow.pieces[0].points[0], flow.pieces.at(-1)?.points.at(-1)]
  if (to && distance(to, at) <= reach * 1.6) return { kind: 'flowEnd', id: flow.id, end: 'to' }
  if (from && distance(from, at) <= reach * 1.6) return { kind: 'flowEnd', id: flow.id, end: 'from' }
  return null
}

function nearestFlow(flows: readonly SceneFlow[], at: Point, reach: number): Hit | null {
  let best: { readonly hit: Hit; readonly far: number } | null = null
  for (const flow of flows) {
    if (!holds(boxOfFlow(flow), at, reach)) continue
    for (const { points } of flow.pieces) {
      for (const [segment, from] of points.entries()) {
        const to = points[segment + 1]
        const far = to ? distanceToStretch(from, to, at) : Infinity
        if (far <= reach && far < (best?.far ?? Infinity))
          best = { hit: { kind: 'flow', id: flow.id, segment }, far }
      }
    }
  }
  return best?.hit ?? null
}

function spans(start: number, length: number, at: number): boolean {
  return start <= at && at <= start + length
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** Distance to an upright or level stretch. */
export function distanceToStretch(from: Point, to: Point, at: Point): number {
  const x = Math.max(Math.min(from.x, to.x), Math.min(at.x, Math.max(from.x, to.x)))
  const y = Math.max(Math.min(from.y, to.y), Math.min(at.y, Math.max(from.y, to.y)))
  return distance({ x, y }, at)
}
