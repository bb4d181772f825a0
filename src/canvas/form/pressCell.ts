import type { FormField } from '@/core/model/formField.ts'
import { selectGesture } from '@/canvas/gestures/selectGesture.ts'
import { trackPointer } from '@/canvas/gestures/trackPointer.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { canEdit } from '@/editor/canEdit.ts'
import { openCell } from '@/editor/commands/cells.ts'
import { currentCell } from '@/editor/form/currentCell.ts'
import { sameCell } from '@/editor/form/formCell.ts'
import { chooseCellHere } from './chooseCellHere.ts'

/** A press on a cell of the form chooses it; on the chosen one a click opens it. */
export function pressCell(stage: Stage, field: FormField, event: PointerEvent): void {
  const { editor } = stage
  const isChosen = sameCell(currentCell(editor), field)
  chooseCellHere(editor, field)
  // The browser has given the focus to the region meanwhile, as to all that is pressed.
  const enter = () => editor.services.camera.enter()
  const click = () => (isChosen && canEdit(editor) ? openCell(editor) : enter())
  trackPointer(stage, event, { ...selectGesture, finish: enter, click })
}
