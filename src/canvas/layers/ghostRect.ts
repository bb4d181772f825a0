import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { chartStyle } from '@/core/layout/chartStyle.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import type { DropTarget } from '@/editor/gesture.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { cellRect, placeRect } from './targetShapes.ts'

/** The box of a symbol without text in a lane of the usual width, about a centre. */
export function ghostRect(kind: ShapeKind, centre: Point): Rect {
  const width = ghostWidth(kind)
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

/** Where about a symbol would stand once it is dropped: the middle of its cell, or of the bar of its new row or lane. */
export function landingPoint(scene: Scene, target: DropTarget): Point | null {
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
      const half = ghostRect('activity', { x: 0, y: 0 })
      const gap = 3
      return vertical
        ? { x: lane.x + lane.width / 2, y: (row ? row.y + row.height : scene.body.y) + gap + half.height / 2 }
        : { x: (row ? row.x + row.width : scene.body.x) + gap + half.width / 2, y: lane.y + lane.height / 2 }
    }
    case 'newLane': {
      const row = rows.get(target.step)?.band
      const lane = target.after ? lanes.get(target.after)?.band : undefined
      if (!row) return null
      return vertical
        ? { x: lane ? lane.x + lane.width : scene.body.x, y: row.y + row.height / 2 }
        : { x: row.x + row.width / 2, y: lane ? lane.y + lane.height : scene.body.y }
    }
    case 'newBoth':
    case 'flow':
      return null
  }
}

function middle({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
