import type { Point } from '@/core/geometry/point.ts'
import type { ActorId, ShapeId } from '@/core/model/ids.ts'
import type { ShapeKind } from '@/core/model/sop.ts'
import { isOver } from '@/canvas/stage/isOver.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { appendAt, appendTo } from '@/editor/placing/appendTo.ts'
import type { Keys, PointerGesture } from './pointerGesture.ts'
import { appendOptions } from '@/canvas/pad/appendOptions.ts'
import { targetAt } from './targetAt.ts'

export interface Appended {
  readonly from: ShapeId
  readonly kind: ShapeKind
  readonly lane: ActorId
}

/** Carries a symbol from the pad to where it is let go, with its flow; a click puts it where it was shown. */
export function appendGesture(stage: Stage, { from, kind, lane }: Appended): PointerGesture {
  const { editor } = stage
  const aim = targetAt(stage, { kind })
  // It is connected already, so it cannot also be put into a flow.
  const targetOf = (at: Point, keys: Keys) => (isOver(stage, at) ? aim(at, { ...keys, shift: true }) : null)
  const move = (at: Point, keys: Keys) => {
    const target = targetOf(at, keys)
    editor.gesture.setState(target ? { kind: 'append', from, shape: kind, target } : { kind: 'none' }, true)
  }
  return {
    drops: true,
    move,
    finish(at, keys) {
      const target = targetOf(at, keys)
      if (target && target.kind !== 'flow') appendAt(editor, { from, kind, target, splices: null })
    },
    click(keys) {
      const { sop } = editor.document.getState()
      appendTo(editor, from, kind, appendOptions(sop, { from, lane, keys }))
    },
  }
}
