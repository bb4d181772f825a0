import type { Point } from '@/core/geometry/point.ts'
import type { Side } from '@/core/geometry/side.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import type { CellTarget } from '@/core/model/target.ts'
import { isOver } from '@/canvas/stage/isOver.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { turnedSide } from '@/canvas/stage/screenSide.ts'
import { finishConnect } from '@/editor/placing/finishConnect.ts'
import { aimAt } from './aim.ts'
import { emptyCellUnder } from './gridUnder.ts'
import type { PointerGesture } from './pointerGesture.ts'

/** How far from a symbol its outline still attracts a flow, in px. */
export const reachPx = 8

/** Draws a flow from a side of a symbol to another or, over an empty cell, to a new activity; elsewhere it comes to nothing. */
export function connectGesture(stage: Stage, from: ShapeId, side: Side | null): PointerGesture {
  const { editor } = stage
  const { orientation } = editor.scene()
  let last: CellTarget | null = null
  /** The same cell is the same object, so that feedback changes only when the cell does. */
  const cellAt = (at: Point) => {
    const { sop } = editor.document.getState()
    const leadsOn = sop.shapes[from]?.kind !== 'end' && isOver(stage, at)
    const cell = leadsOn ? emptyCellUnder(editor.scene(), sop, at) : null
    if (cell?.step !== last?.step || cell?.actor !== last?.actor) last = cell
    return last
  }
  const move = (at: Point) => {
    const aim = aimAt(editor.scene(), at, { not: from, reach: stage.mm(reachPx) })
    const target = aim.to === null ? cellAt(at) : null
    editor.gesture.setState(
      { kind: 'connect', from, side: side && turnedSide(side, orientation), at, ...aim, target },
      true,
    )
  }
  return {
    drops: true,
    move,
    finish(at) {
      move(at)
      finishConnect(editor)
    },
  }
}
