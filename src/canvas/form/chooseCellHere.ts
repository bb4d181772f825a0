import type { Editor } from '@/editor/editor.ts'
import { stepOfCell } from '@/editor/form/currentCell.ts'
import type { FormCell } from '@/editor/form/formCell.ts'

/** Puts the cursor into a cell under the pointer; unlike from the keyboard, the view stays where it is. */
export function chooseCellHere({ view }: Editor, cell: FormCell): void {
  const step = stepOfCell(cell)
  view.setState({ cell, selection: new Set(step === null ? [] : [step]) })
}
