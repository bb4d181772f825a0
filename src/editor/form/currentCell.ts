import type { FormField } from '@/core/model/formField.ts'
import type { StepId } from '@/core/model/ids.ts'
import type { Editor } from '../editor.ts'
import { nothingSelected } from '../selection.ts'
import type { ViewState } from '../view.ts'
import type { FormCell } from './formCell.ts'

/**
 * The cell that the cursor stands in. The row of a chosen cell is selected with it, so that whatever is done to rows is
 * done to that one; as soon as something else is selected, no cell is chosen any more.
 */
export function chosenCell({ view, cell, selection }: ViewState): FormCell | null {
  if (view !== 'form' || cell === null) return null
  const step = stepOfCell(cell)
  const isStill = step === null ? selection.size === 0 : selection.size === 1 && selection.has(step)
  return isStill ? cell : null
}

/** The cell of an editor that the cursor stands in now. */
export const currentCell = ({ view }: Editor): FormCell | null => chosenCell(view.getState())

/** The text that the cursor stands in now; null in an empty cell of a lane and outside all cells. */
export function currentField(editor: Editor): FormField | null {
  const cell = currentCell(editor)
  return cell === null || cell.kind === 'lane' ? null : cell
}

/** Puts the cursor into a cell, in view, and its row into the selection. */
export function chooseCell(editor: Editor, cell: FormCell): void {
  const step = stepOfCell(cell)
  editor.view.setState({ cell, selection: step === null ? nothingSelected : new Set([step]) })
  editor.services.camera.reveal()
}

/** The step whose row a cell stands in; null on the identity page and in the heads. */
export function stepOfCell(cell: FormCell): StepId | null {
  if (cell.kind === 'lane') return cell.step
  return cell.kind === 'step' ? cell.id : null
}
