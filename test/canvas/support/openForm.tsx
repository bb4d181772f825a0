import type { Point } from '@/core/geometry/point.ts'
import type { FormField, StepColumn } from '@/core/model/formField.ts'
import { stepId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { chooseCell, currentCell } from '@/editor/form/currentCell.ts'
import { cellsOfField } from '@/editor/form/fieldCells.ts'
import { showView } from '@/editor/showView.ts'
import { aSop } from '#test/support/aSop.ts'
import { openCanvas, settled } from './openCanvas.tsx'
import { mouse } from './pointer.ts'

/** Four steps, one below the other, of three who take turns. */
export const letter: Sop = aSop()
  .actors('Clerk', 'Manager', 'Head')
  .step('take', 'Clerk', { kind: 'start' })
  .step('check', 'Manager')
  .step('sign', 'Head')
  .step('file', 'Clerk', { kind: 'end' })
  .flow('take', 'check')
  .flow('check', 'sign')
  .flow('sign', 'file')
  .build()

export const stepField = (step: string, column: StepColumn): FormField => ({
  kind: 'step',
  id: stepId(step),
  column,
})

/** A canvas that shows the form, with or without its identity page in view. */
export async function openForm(sop: Sop = letter, identity: 'own-page' | 'none' = 'none') {
  const canvas = await openCanvas({ ...sop, page: { ...sop.page, identity } })
  const { editor, toClient } = canvas
  const cellRect = (field: FormField) => {
    const rect = cellsOfField(editor.scene(), field)[0]?.cell.rect
    if (!rect) throw new Error(`Nothing is drawn for ${JSON.stringify(field)}`)
    return rect
  }
  /** The middle of a cell, on the page. */
  const within = (field: FormField): Point => {
    const { x, y, width, height } = cellRect(field)
    return toClient({ x: x + width * 0.5, y: y + height * 0.5 })
  }
  /** Scrolls to a field without leaving anything chosen. */
  const look = async (field: FormField) => {
    chooseCell(editor, field)
    editor.view.setState({ cell: null, selection: new Set() })
    await settled()
  }
  showView(editor, 'form')
  await settled()
  if (identity === 'own-page') await look({ kind: 'identity', name: 'number' })
  return {
    ...canvas,
    cellRect,
    within,
    look,
    async choose(field: FormField) {
      await mouse.click(within(field))
      await settled()
    },
    /** The middle of a row's number, on the page. */
    numberOf(step: string): Point {
      const gutter = editor.scene().rows.find((row) => row.step === step)?.gutter
      if (!gutter) throw new Error(`No row ${step}`)
      return toClient({ x: gutter.x + gutter.width / 2, y: gutter.y + gutter.height / 2 })
    },
    sop: () => editor.document.getState().sop,
    past: () => editor.document.getState().past.length,
    chosen: () => currentCell(editor),
    textOf: (step: string, column: StepColumn) =>
      editor.document.getState().sop.steps[stepId(step)]?.[column],
    caret: () => canvas.place.querySelector('[data-caret]')?.getBoundingClientRect(),
  }
}
