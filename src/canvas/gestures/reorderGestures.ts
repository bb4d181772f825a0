import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { ActorId, GroupId, StepId } from '@/core/model/ids.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import type { Editor } from '@/editor/editor.ts'
import { finishReorder } from '@/editor/placing/finishReorder.ts'
import { along, rowsBetween } from '@/picture/sceneIndex.ts'
import type { PointerGesture } from './pointerGesture.ts'
import type { Press } from './press.ts'
import { selectOnClick } from './selecting.ts'

/** Carries a lane's head to between two others; the selected lanes go along. */
export function reorderActorGesture({ editor }: Stage, id: ActorId, { keys }: Press): PointerGesture {
  const move = (at: Point) => {
    editor.gesture.setState({ kind: 'reorderActor', id, at, after: actorBefore(editor.scene(), at) }, true)
  }
  return carrying(editor, move, () => selectOnClick(editor, id, keys))
}

/** Carries a row's number to between two others; the selected rows go along. */
export function reorderStepGesture({ editor }: Stage, id: StepId, { keys }: Press): PointerGesture {
  const move = (at: Point) => {
    editor.gesture.setState({ kind: 'reorderStep', id, at, after: stepBefore(editor.scene(), at) }, true)
  }
  return carrying(editor, move, () => selectOnClick(editor, id, keys))
}

/** Carries the head of a group of lanes, with its lanes, to between two others. */
export function reorderGroupGesture({ editor }: Stage, id: GroupId, { keys }: Press): PointerGesture {
  const move = (at: Point) => {
    const scene = editor.scene()
    if (!scene.actorGroups.some(({ group }) => group === id)) return
    editor.gesture.setState({ kind: 'reorderGroup', id, at, after: actorBefore(scene, at) }, true)
  }
  return carrying(editor, move, () => selectOnClick(editor, id, keys))
}

/** What all three share: the last place of the pointer counts, and a mere click selects. */
function carrying(editor: Editor, move: (at: Point) => void, click: () => void): PointerGesture {
  return {
    move,
    finish(at) {
      move(at)
      finishReorder(editor)
    },
    click,
  }
}

/** The last lane whose middle a point has passed. */
export function actorBefore(scene: Scene, at: Point): ActorId | null {
  const readsX = scene.orientation === 'vertical'
  const middle = ({ x, y, width, height }: Rect) => (readsX ? x + width / 2 : y + height / 2)
  return scene.lanes.findLast(({ band }) => middle(band) < (readsX ? at.x : at.y))?.actor ?? null
}

/** The last row whose middle a point has passed. */
export function stepBefore(scene: Scene, at: Point): StepId | null {
  const position = along(scene, at)
  const [index] = rowsBetween(scene, position, position)
  const row = scene.rows[index]
  if (!row) return null
  const length = scene.orientation === 'vertical' ? row.band.height : row.band.width
  const passed = position > along(scene, row.band) + length / 2
  return passed ? row.step : (scene.rows[index - 1]?.step ?? null)
}
