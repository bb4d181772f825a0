import type { NewRows } from '@/core/operations/makeRoom.ts'
import type { Editor } from '../editor.ts'
import { nameOfNewActor } from '../nameOfNewActor.ts'

/** What operations need that make rows and lanes on the way. */
export function newRows(editor: Editor): NewRows {
  return { newId: editor.newId, actorName: nameOfNewActor(editor.document.getState().sop) }
}
