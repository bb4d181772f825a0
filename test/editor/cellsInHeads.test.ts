import { expect, it } from 'vitest'
import { stepsInOrder } from '@/core/model/queries.ts'
import { createEditor } from '@/editor/createEditor.ts'
import { chooseCell, currentCell } from '@/editor/form/currentCell.ts'
import { goAlong } from '@/editor/form/moveCell.ts'
import { showView } from '@/editor/showView.ts'
import { aSop } from '#test/support/aSop.ts'
import { fakeServices } from '#test/support/fakeServices.ts'

it('goes from head to head and stays in the last: only beyond the last text is a row made', () => {
  const sop = aSop().actors('Clerk').step('take', 'Clerk').build()
  const editor = createEditor({ sop, services: fakeServices() })
  showView(editor, 'form')

  chooseCell(editor, { kind: 'heading', name: 'output' })
  goAlong(editor, 1)
  expect(currentCell(editor)).toEqual({ kind: 'heading', name: 'remarks' })
  goAlong(editor, 1)

  expect(currentCell(editor)).toEqual({ kind: 'heading', name: 'remarks' })
  expect(stepsInOrder(editor.document.getState().sop)).toHaveLength(1)
})
