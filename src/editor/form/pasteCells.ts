import { decodeRows } from '@/core/formats/clipboard/decodeRows.ts'
import { splitCells } from '@/core/formats/clipboard/splitCells.ts'
import { headRows } from '@/core/formats/clipboard/tableColumns.ts'
import type { FormField, StepColumn } from '@/core/model/formField.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'
import { fillSteps } from '@/core/operations/fillSteps.ts'
import { setFormField } from '@/core/operations/setFormField.ts'
import { mostPastedSteps } from '../clipboard/mostPastedSteps.ts'
import type { Editor } from '../editor.ts'
import { fieldEdit } from '../fieldEdit.ts'
import { shownColumns } from './tableGrid.ts'

/**
 * Pastes text into a cell of the form; a block of a spreadsheet fills the cells from it on, by its headings where these were
 * copied too, with new rows as needed, as one edit.
 */
export function pasteIntoCell(editor: Editor, field: FormField, text: string): void {
  const plain = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  if (field.kind !== 'step' || plain === '') {
    if (plain !== '') editor.edit({ key: fieldEdit(field) }, (sop) => setFormField(sop, field, plain))
    return
  }
  const { sop } = editor.document.getState()
  const rows = rowsToFill(plain, shownColumns(sop), field.column)
  editor.edit({ key: 'edit.paste' }, (now) =>
    fillSteps(now, field.id, { rows: rows.slice(0, mostPastedSteps), newId: editor.newId }),
  )
  if (rows.length <= mostPastedSteps) return
  const message = { key: 'command.pastePartly', steps: mostPastedSteps }
  editor.view.setState({ toast: { message, tone: 'warning', undo: false } })
}

function rowsToFill(
  text: string,
  shown: readonly StepColumn[],
  first: StepColumn,
): readonly Partial<StepTexts>[] {
  const cells = splitCells(text)
  if (headRows(cells).length > 0)
    return decodeRows(text).rows.map(({ actors: _, ...texts }) => filledOf(texts))
  const columns = shown.slice(Math.max(0, shown.indexOf(first)))
  return cells.map((row) =>
    Object.fromEntries(columns.flatMap((column, index) => textIn(column, row[index]))),
  )
}

function textIn(column: StepColumn, text: string | undefined): readonly [StepColumn, string][] {
  return text === undefined ? [] : [[column, text.trim()]]
}

/** A column that the table does not have leaves what is there. */
function filledOf(texts: StepTexts): Partial<StepTexts> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}
