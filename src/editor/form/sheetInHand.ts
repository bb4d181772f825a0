import type { Sheet } from '@/core/layout/sheet.ts'
import { sheetParts } from '@/core/layout/sheetParts.ts'
import { fieldKey } from '@/core/model/fieldKey.ts'
import type { Editor } from '../editor.ts'
import { currentField } from './currentCell.ts'

/**
 * The sheet of the form that is worked on: where what is selected stands, or the chosen cell, else the first with the
 * flow. Null in the Chart view.
 */
export function sheetInHand(editor: Editor): Sheet | null {
  const scene = editor.scene()
  if (scene.form === null) return null
  const { sheets } = scene.form
  const field = currentField(editor)
  const key = field && fieldKey(field)
  const { selection } = editor.view.getState()
  const holdsCell = ({ cells }: Sheet) =>
    cells.some((cell) => cell.field !== null && fieldKey(cell.field) === key)
  const holdsSelected = (sheet: Sheet) => {
    const { shapes, flows } = sheetParts(scene, sheet)
    return (
      shapes.some(({ id }) => selection.has(id)) ||
      flows.some(({ flow }) => selection.has(flow.id)) ||
      sheet.cells.some(({ field: own }) => own?.kind === 'step' && selection.has(own.id))
    )
  }
  return (
    (key === null ? undefined : sheets.find(holdsCell)) ??
    sheets.find(holdsSelected) ??
    sheets.find(({ part }) => part !== 'identity') ??
    sheets[0] ??
    null
  )
}
