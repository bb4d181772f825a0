import type { Point } from '@/core/geometry/point.ts'
import type { ShapeId } from '@/core/model/ids.ts'
import { isOver } from '@/canvas/stage/isOver.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { dropMoved } from '@/editor/placing/dropMoved.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import type { Keys, PointerGesture } from './pointerGesture.ts'
import type { Press } from './press.ts'
import { selectOnClick } from './selecting.ts'
import { targetAt } from './targetAt.ts'

/** Carries the selected symbols; they keep their places to each other, the one that was grasped shows where they land. */
export function moveGesture(stage: Stage, lead: ShapeId, { at: from, keys: pressed }: Press): PointerGesture {
  const { editor } = stage
  const { shapes } = sceneIndex(editor.scene())
  const grasped = shapes.get(lead)?.rect
  const selection = editor.view.getState().selection
  const chosen = [...selection].flatMap((id) => shapes.get(id)?.id ?? [])
  const ids: ReadonlySet<ShapeId> = new Set(chosen.includes(lead) ? chosen : [lead])
  const aim = targetAt(stage, { ids })
  const move = (at: Point, keys: Keys) => {
    const by = { x: at.x - from.x, y: at.y - from.y }
    // By the middle of the symbol, not by where it was grasped: what one sees decides.
    const middle = grasped
      ? { x: grasped.x + grasped.width / 2 + by.x, y: grasped.y + grasped.height / 2 + by.y }
      : at
    editor.gesture.setState(
      { kind: 'move', lead, ids, by, target: isOver(stage, at) ? aim(middle, keys) : null },
      true,
    )
  }
  return {
    drops: true,
    move,
    finish(at, keys) {
      move(at, keys)
      dropMoved(editor, { copy: keys.mod })
    },
    click: () => selectOnClick(editor, lead, pressed),
  }
}
