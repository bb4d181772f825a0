import type { Point } from '@/core/geometry/point.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { isOver } from '@/canvas/stage/isOver.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { dropNew } from '@/editor/placing/dropNew.ts'
import { keysOf, type Keys, type PointerGesture } from './pointerGesture.ts'
import { targetAt } from './targetAt.ts'
import { trackPointer } from './trackPointer.ts'

/** Carries a new symbol to where it is let go. */
export function placeGesture(stage: Stage, shape: ShapeKind): PointerGesture {
  const { editor } = stage
  const aim = targetAt(stage, { kind: shape })
  const move = (at: Point, keys: Keys) => {
    const target = isOver(stage, at) ? aim(at, keys) : null
    editor.gesture.setState({ kind: 'place', shape, at, target }, true)
  }
  const finish = (at: Point, keys: Keys) => {
    move(at, keys)
    editor.view.setState({ tool: null })
    dropNew(editor)
  }
  return { drops: true, move, finish }
}

/** Carries a new symbol from where the pointer went down on the palette. */
export function startPlacing(stage: Stage, kind: ShapeKind, event: PointerEvent): void {
  if (stage.editor.document.getState().readOnly !== null) return
  // A touch is captured by what it began on; the canvas must see it go on.
  if (event.target instanceof Element && event.target.hasPointerCapture(event.pointerId)) {
    event.target.releasePointerCapture(event.pointerId)
  }
  stage.measure()
  trackPointer(stage, event, placeGesture(stage, kind))
}

/** A click with an armed symbol puts it where the pointer is. */
export function clickToPlace(stage: Stage, shape: ShapeKind, event: PointerEvent): PointerGesture {
  const gesture = placeGesture(stage, shape)
  return {
    ...gesture,
    click(keys) {
      gesture.finish(stage.toScene({ x: event.clientX, y: event.clientY }), keys)
      stage.editor.gesture.setState({ kind: 'none' }, true)
    },
  }
}

/** Lets the ghost of an armed symbol follow the pointer; without an event the pointer has left. */
export function followTool(stage: Stage, event: PointerEvent | null): void {
  const { editor } = stage
  const { tool } = editor.view.getState()
  const now = editor.gesture.getState()
  if (tool === null || event === null) {
    if (now.kind === 'place') editor.gesture.setState({ kind: 'none' }, true)
    return
  }
  if (now.kind !== 'none' && now.kind !== 'place') return
  placeGesture(stage, tool).move(stage.toScene({ x: event.clientX, y: event.clientY }), keysOf(event))
}
