import { expect, it } from 'vitest'
import { createEditor } from '@/editor/createEditor.ts'
import { sheetInHand } from '@/editor/form/sheetInHand.ts'
import { fixture } from '#test/core/formats/fixture.ts'
import { fakeServices } from '#test/support/fakeServices.ts'

function formEditor() {
  const editor = createEditor({ sop: fixture('12'), services: fakeServices() })
  editor.view.setState({ view: 'form', selection: new Set() })
  return editor
}

it('is the first sheet with the flow where nothing is chosen', () => {
  expect(sheetInHand(formEditor())?.number).toBe(2)
})

it('is the sheet on which the selected symbol stands', () => {
  const editor = formEditor()
  const last = editor.scene().shapes.at(-1)

  editor.view.setState({ selection: new Set(last ? [last.id] : []) })

  expect(sheetInHand(editor)).toBe(editor.scene().form?.sheets.at(-1))
})

it('is the identity page where one of its fields is chosen', () => {
  const editor = formEditor()

  editor.view.setState({ cell: { kind: 'identity', name: 'number' } })

  expect(sheetInHand(editor)?.part).toBe('identity')
})

it('is none in the chart', () => {
  const editor = formEditor()

  editor.view.setState({ view: 'chart' })

  expect(sheetInHand(editor)).toBeNull()
})
