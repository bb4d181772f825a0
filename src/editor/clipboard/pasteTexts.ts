import { decodeRows } from '@/core/formats/clipboard/decodeRows.ts'
import type { ActorId, ShapeId, StepId } from '@/core/model/ids.ts'
import { actorsInOrder, flowsFrom, rowIndex, stepsInOrder } from '@/core/model/queries.ts'
import type { Message } from '@/core/model/message.ts'
import { pasteFragment } from '@/core/operations/pasteFragment.ts'
import { pasteRows } from '@/core/operations/pasteRows.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import { editSelectingNew } from '../placing/editSelectingNew.ts'
import { newRows } from '../placing/newRows.ts'
import { currentField } from '../form/currentCell.ts'
import { pasteIntoCell } from '../form/pasteCells.ts'
import { selected, selectedInOrder } from '../selected.ts'
import type { ClipboardTexts } from '../services.ts'
import { mostPastedSteps } from './mostPastedSteps.ts'
import { pastedFragment } from './pastedFragment.ts'

/**
 * Pastes what a clipboard offers right after the selected row, else at the end, as one edit, and selects it: a fragment of a SOP,
 * rows of a spreadsheet, each in the lanes of those whom its headings name, or lines of text as steps. Says so where there is nothing to paste or not all fits.
 */
export function pasteTexts(editor: Editor, texts: ClipboardTexts): void {
  if (!canEdit(editor)) return
  const field = currentField(editor)
  if (field) return pasteIntoCell(editor, field, texts['text/plain'] ?? '')
  const rows = newRows(editor)
  const after = rowToPasteAfter(editor)
  const fragment = pastedFragment(texts)
  if (fragment) {
    const fits = fragment.steps.length <= mostPastedSteps
    if (!fits) return warn(editor, { key: 'command.pasteTooLong', steps: mostPastedSteps })
    editSelectingNew(editor, { key: 'edit.paste' }, (sop) => pasteFragment(sop, fragment, { after, ...rows }))
    return
  }
  const decoded = decodeRows(texts['text/plain'] ?? '')
  if (decoded.rows.length === 0) return warn(editor, { key: 'command.nothingToPaste' })
  const steps = decoded.rows.slice(0, mostPastedSteps)
  const from = shapeToLeadFrom(editor)
  const actor = laneToPasteInto(editor)
  editSelectingNew(editor, { key: 'edit.paste' }, (sop) =>
    pasteRows(sop, steps, { after, actor, from, ...rows }),
  )
  const isPart = steps.length < decoded.rows.length
  if (isPart) warn(editor, { key: 'command.pastePartly', steps: mostPastedSteps })
  else if (decoded.warnings[0]) note(editor, decoded.warnings[0])
}

/** The last row that is selected or holds something selected, else the last of all. */
function rowToPasteAfter(editor: Editor): StepId | null {
  const { sop } = editor.document.getState()
  const { steps, shapes } = selected(editor)
  const chosen = [...steps.map(({ id }) => id), ...shapes.map(({ step }) => step)]
  const last = chosen.toSorted((a, b) => rowIndex(sop, a) - rowIndex(sop, b)).at(-1)
  return last ?? stepsInOrder(sop).at(-1)?.id ?? null
}

/** The lane of the selected shape, or the selected lane, else the first; null in a chart without lanes. */
function laneToPasteInto(editor: Editor): ActorId | null {
  const { shapes, actors } = selected(editor)
  const first = actorsInOrder(editor.document.getState().sop)[0]
  return shapes.at(-1)?.actor ?? actors.at(-1)?.id ?? first?.id ?? null
}

/** The selected shape, if nothing follows it yet: the pasted steps go on from there. */
function shapeToLeadFrom(editor: Editor): ShapeId | null {
  const { sop } = editor.document.getState()
  const last = selectedInOrder(editor).at(-1)
  if (!last || last.kind === 'end' || (last.kind !== 'decision' && flowsFrom(sop, last.id).length > 0))
    return null
  return last.id
}

/** Says what was not taken over; the rest arrived. */
function note(editor: Editor, message: Message): void {
  editor.view.setState({ toast: { message, tone: 'plain', undo: false } })
}

function warn(editor: Editor, message: Message): void {
  editor.view.setState({ toast: { message, tone: 'warning', undo: false } })
}
