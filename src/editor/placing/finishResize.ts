import type { ActorId } from '@/core/model/ids.ts'
import { resizeActor } from '@/core/operations/resizeActor.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'
import { laneFrom } from '../navigation/neighbours.ts'

/** Ends the gesture that drags a lane's border: the lanes after it move along or, where wanted, the next one gives the space. */
export function finishResize(editor: Editor): void {
  const gesture = editor.gesture.getState()
  if (gesture.kind !== 'resizeLane') return
  cancelGesture(editor)
  const { actor, width, neighbour } = gesture
  const next = neighbour ? laneFrom(editor.document.getState().sop, actor, 1) : null
  const sum = laneWidth(editor, actor) + (next === null ? 0 : laneWidth(editor, next))
  editor.edit({ key: 'edit.resizeActor' }, (sop) => {
    const resized = resizeActor(sop, actor, width)
    return next === null ? resized : resizeActor(resized, next, sum - width)
  })
}

/** Makes lanes as wide as their contents want them: the width is the layout's again. */
export function fitActor(editor: Editor, ...actors: readonly ActorId[]): void {
  editor.edit({ key: 'edit.resizeActor' }, (sop) =>
    actors.reduce((next, id) => resizeActor(next, id, null), sop),
  )
}

/** How wide a lane is drawn now, in mm. */
function laneWidth(editor: Editor, actor: ActorId): number {
  const scene = editor.scene()
  const band = scene.lanes.find((lane) => lane.actor === actor)?.band
  return (scene.orientation === 'vertical' ? band?.width : band?.height) ?? 0
}
