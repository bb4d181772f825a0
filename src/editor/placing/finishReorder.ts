import { actorsOfGroup } from '@/core/model/queries.ts'
import { reorderActors } from '@/core/operations/reorderActors.ts'
import { reorderSteps } from '@/core/operations/reorderSteps.ts'
import { cancelGesture } from '../cancelGesture.ts'
import type { Editor } from '../editor.ts'
import { idsOf, selected } from '../selected.ts'

/** Ends the gesture that carries a lane, a row or a group of lanes; with one of several selected, all of them move. */
export function finishReorder(editor: Editor): void {
  const gesture = editor.gesture.getState()
  const { actors, steps } = selected(editor)
  if (gesture.kind === 'reorderActor') {
    const ids = withSelected(gesture.id, idsOf(actors))
    cancelGesture(editor)
    editor.edit({ key: 'edit.moveActors', count: ids.size }, (sop) => reorderActors(sop, ids, gesture.after))
  } else if (gesture.kind === 'reorderStep') {
    const ids = withSelected(gesture.id, idsOf(steps))
    cancelGesture(editor)
    editor.edit({ key: 'edit.moveSteps', count: ids.size }, (sop) => reorderSteps(sop, ids, gesture.after))
  } else if (gesture.kind === 'reorderGroup') {
    const ids = idsOf(actorsOfGroup(editor.document.getState().sop, gesture.id))
    cancelGesture(editor)
    editor.edit({ key: 'edit.moveGroup' }, (sop) => reorderActors(sop, ids, gesture.after))
  }
}

const withSelected = <Id extends string>(id: Id, chosen: ReadonlySet<Id>): ReadonlySet<Id> =>
  chosen.has(id) ? chosen : new Set([id])
