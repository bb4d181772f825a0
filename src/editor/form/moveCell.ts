import { stepId } from '@/core/model/ids.ts'
import type { FormField } from '@/core/model/formField.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { addStep } from '@/core/operations/addStep.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import type { Direction } from '../navigation/direction.ts'
import { onlyShape, select } from '../selected.ts'
import { cellOrder } from './cellOrder.ts'
import { chooseCell, currentCell, currentField } from './currentCell.ts'
import { cellsOfField } from './fieldCells.ts'
import { type FormCell, sameCell } from './formCell.ts'
import { nearestCell } from './nearestCell.ts'
import { cellOfPlace, shownColumns, tableNeighbour, type TablePlace } from './tableGrid.ts'

/** Where an arrow key leads on the form: a cell, or the symbol that stands in it; null where the table or the page ends. */
export function cellTowards(editor: Editor, direction: Direction): FormCell | TablePlace | null {
  const { sop } = editor.document.getState()
  const place = placeNow(editor)
  const beside = place && tableNeighbour(sop, place, direction)
  if (beside) return beside
  const field = currentField(editor)
  if (field === null || (place && direction !== 'up')) return null
  const scene = editor.scene()
  const rect = cellsOfField(scene, field)[0]?.cell.rect
  return rect ? nearestCell(scene, rect, direction) : null
}

/** Goes where `cellTowards` leads. */
export function moveCell(editor: Editor, direction: Direction): void {
  const next = cellTowards(editor, direction)
  if (next === null) return
  if ('kind' in next) return chooseCell(editor, next)
  if (next.shape) return select(editor, [next.shape.id])
  chooseCell(editor, cellOfPlace(next))
}

/** The field that Tab (1) or Shift+Tab (-1) leads to from the chosen cell; null beyond the first and the last. */
export function cellAlong(editor: Editor, by: 1 | -1): FormField | null {
  const cell = currentCell(editor)
  const { sop } = editor.document.getState()
  if (cell === null) return null
  if (cell.kind === 'heading')
    return nearestCell(editor.scene(), rectOf(editor, cell), by > 0 ? 'right' : 'left')
  const order = cellOrder(sop, editor.scene())
  if (cell.kind === 'lane') {
    const columns = shownColumns(sop)
    const column = by > 0 ? columns.find((one) => one !== 'activity') : columns[0]
    return column === undefined ? null : { kind: 'step', id: cell.step, column }
  }
  const index = order.findIndex((field) => sameCell(field, cell)) + by
  return index < 0 ? null : (order[index] ?? null)
}

/** Goes to the next (1) or previous (-1) field; beyond the last one a new row is made, but none beyond the heads. */
export function goAlong(editor: Editor, by: 1 | -1): void {
  const next = cellAlong(editor, by)
  if (next) chooseCell(editor, next)
  else if (by > 0 && currentCell(editor)?.kind !== 'heading' && canEdit(editor)) addRowBelow(editor)
}

/** Where Enter (1) and Shift+Enter (-1) lead while one types: the row below or above, on the identity page the next field. */
export function goDown(editor: Editor, by: 1 | -1): void {
  const cell = currentCell(editor)
  if (cell?.kind === 'step' || cell?.kind === 'lane') return moveCell(editor, by > 0 ? 'down' : 'up')
  const next = cellAlong(editor, by)
  if (next) chooseCell(editor, next)
}

/** The cell that the keyboard begins with: the one chosen last, else the first activity, else the first field of all. */
export function firstCell(editor: Editor): FormCell | null {
  const { sop } = editor.document.getState()
  const step = stepsInOrder(sop)[0]
  return (
    editor.view.getState().cell ??
    (step ? { kind: 'step', id: step.id, column: 'activity' } : null) ??
    cellOrder(sop, editor.scene())[0] ??
    null
  )
}

function addRowBelow(editor: Editor): void {
  const { sop } = editor.document.getState()
  const id = stepId(editor.newId())
  const after = stepsInOrder(sop).at(-1)?.id ?? null
  editor.edit({ key: 'edit.addStep' }, (now) => addStep(now, { id, after }), new Set([id]))
  const [column] = shownColumns(sop)
  if (column !== undefined) chooseCell(editor, { kind: 'step', id, column })
}

/** The place of the flow table that is chosen, or that of the one selected symbol. */
function placeNow(editor: Editor): TablePlace | null {
  const cell = currentCell(editor)
  if (cell?.kind === 'step')
    return { step: cell.id, column: { kind: 'text', column: cell.column }, shape: null }
  if (cell?.kind === 'lane') return { step: cell.step, column: cell, shape: null }
  const shape = cell === null ? onlyShape(editor) : null
  return shape && { step: shape.step, column: { kind: 'lane', actor: shape.actor }, shape }
}

function rectOf(editor: Editor, field: FormField) {
  return cellsOfField(editor.scene(), field)[0]?.cell.rect ?? { x: 0, y: 0, width: 0, height: 0 }
}
