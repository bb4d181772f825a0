import type { Point } from '@/core/geometry/point.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import type { DropTarget } from '@/editor/gesture.ts'
import { flowUnder } from './flowUnder.ts'
import { gridUnder, laneUnder } from './gridUnder.ts'
import type { Keys } from './pointerGesture.ts'

/** What is carried: a new symbol of a kind, or symbols that stand somewhere already. */
export type Carried = { readonly kind: ShapeKind } | { readonly ids: ReadonlySet<ShapeId> }

/** How near to a border of rows or lanes means between them, and how near to a flow means into it, in px. */
const borderPx = 9
const flowPx = 9

/**
 * Tells, point by point, where what is carried would land. The same target is the same object, so that feedback changes only
 * when the target does. With Shift nothing is put into a flow; with Alt it goes to the nearest place of the cell.
 */
export function targetAt(stage: Stage, carried: Carried): (at: Point, keys: Keys) => DropTarget | null {
  const scene = stage.editor.scene()
  const { sop } = stage.editor.document.getState()
  const moving: ReadonlySet<ShapeId> = 'ids' in carried ? carried.ids : new Set()
  let last: DropTarget | null = null
  return (at, keys) => {
    const grid = gridUnder(scene, sop, { at, reach: stage.mm(borderPx), moving, isFine: keys.alt })
    const flow = keys.shift ? null : flowUnder(scene, { at, reach: stage.mm(flowPx), carried })
    const next: DropTarget | null = flow ? { kind: 'flow', flow, lane: laneUnder(scene, at) } : grid
    if (JSON.stringify(next) !== JSON.stringify(last)) last = next
    return last
  }
}
