import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { chartStyle } from '@/core/layout/chartStyle.ts'
import { formStyle } from '@/core/layout/form/formStyle.ts'
import { boxIn } from '@/core/layout/form/symbolWidths.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { ActorId } from '@/core/model/ids.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import type { GridTarget } from '@/core/model/target.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { cellRect, placeRect } from './targetShapes.ts'

/** The box of a symbol without text in a lane of the usual width, about a centre. */
export function ghostRect({ form, lanes }: Scene, kind: ShapeKind, centre: Point): Rect {
  const width = form === null ? ghostWidth(kind) : widthOnForm(kind, lanes[0]?.band.width)
  const height = kind === 'connector' || kind === 'offPageConnector' ? width : width / 2
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}

function ghostWidth(kind: ShapeKind): number {
  const { laneWidth, boxShare, decisionShare, connector, offPageConnector } = chartStyle
  switch (kind) {
    case 'connector':
      return connector
    case 'offPageConnector':
      return offPageConnector
    case 'decision':
      return laneWidth * decisionShare
    case 'start':
    case 'end':
    case 'activity':
      return laneWidth * boxShare
  }
}

/** Of an empty symbol on paper; the layout finds the lane that decides. */
function widthOnForm(kind: ShapeKind, lane: number = formStyle.widestBox): number {
  if (kind === 'connector') return formStyle.connector
  if (kind === 'offPageConnector') return formStyle.offPageConnector
  return Math.min(formStyle.widestBox, boxIn(lane))
}

/** Where about a symbol would stand once it is dropped: the middle of its cell, or of the bar of its new row or lane. */
export function landingPoint(scene: Scene, target: GridTarget): Point | null {
  const { rows, lanes } = sceneIndex(scene)
  const vertical = scene.orientation === 'vertical'
  switch (target.kind) {
    case 'cell': {
      const cell = cellRect(scene, target.step, target.actor)
      if (!cell) return null
      const { across, along } = target.place
      return middle(across === 0 && along === 0 ? cell : placeRect(scene, cell, target.place))
    }
    case 'newRow': {
      const lane = lanes.get(target.actor)?.band
      const row = target.after ? rows.get(target.after)?.band : undefined
      if (!lane) return null
      const half = ghostRect(scene, 'activity', { x: 0, y: 0 })
      const gap = 3
      return vertical
        ? { x: lane.x + lane.width / 2, y: (row ? row.y + row.height : scene.body.y) + gap + half.height / 2 }
        : { x: (row ? row.x + row.width : scene.body.x) + gap + half.width / 2, y: lane.y + lane.height / 2 }
    }
    case 'newLane': {
      const row = rows.get(target.step)?.band
      if (!row) return null
      const lane = laneAfter(scene, target.after)
      return vertical ? { x: lane, y: row.y + row.height / 2 } : { x: row.x + row.width / 2, y: lane }
    }
    case 'newBoth': {
      const lane = laneAfter(scene, target.afterActor)
      const row = target.afterStep ? rows.get(target.afterStep)?.band : undefined
      const half = ghostRect(scene, 'activity', { x: 0, y: 0 })
      const along = vertical
        ? (row ? row.y + row.height : scene.body.y) + 3 + half.height / 2
        : (row ? row.x + row.width : scene.body.x) + 3 + half.width / 2
      return vertical ? { x: lane, y: along } : { x: along, y: lane }
    }
  }
}

/** The middle of a new lane across: beyond the last one it has room, between two it stands on their border. */
function laneAfter(scene: Scene, after: ActorId | null): number {
  const band = after ? sceneIndex(scene).lanes.get(after)?.band : undefined
  const vertical = scene.orientation === 'vertical'
  const border = vertical
    ? (band?.x ?? scene.body.x) + (band?.width ?? 0)
    : (band?.y ?? scene.body.y) + (band?.height ?? 0)
  const isLast = after !== null && scene.lanes.at(-1)?.actor === after
  return isLast ? border + (vertical ? chartStyle.laneWidth : chartStyle.laneHeight) / 2 : border
}

function middle({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
