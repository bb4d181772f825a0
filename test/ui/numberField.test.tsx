import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { actorId, type RowId } from '@/core/model/ids.ts'
import { wordsIn } from '#test/support/words.ts'
import { bracketedSop, showEditor } from './support/screens.tsx'

it.each([
  ['id', 'Lebar (mm)', '42,5'],
  ['en', 'Width (mm)', '42.5'],
] as const)(
  'a number is written with the decimal sign of %s, and understood with either',
  async (language, label, text) => {
    const lane = actorId('[Head]')
    const { editor } = showEditor(bracketedSop(), wordsIn(language))
    editor.view.setState({ selection: new Set<RowId>([lane]) })
    const field = page.getByRole('textbox', { name: label })
    const width = () => editor.document.getState().sop.actors[lane]?.width

    await userEvent.fill(field, '42.5')
    expect(width()).toBe(42.5)
    await userEvent.fill(field, '42,5')
    expect(width()).toBe(42.5)
    await userEvent.fill(field, 'empat')
    expect(width()).toBe(42.5)

    await userEvent.tab()
    await expect.element(field).toHaveValue(text)
  },
)

it('a value beyond the limits that came with the SOP stays when its field is only passed', async () => {
  const sop = bracketedSop()
  const { editor } = showEditor({ ...sop, page: { ...sop.page, fontSize: 5 } }, wordsIn('en'))
  editor.view.setState({ view: 'form', selection: new Set() })
  const field = page.getByRole('textbox', { name: 'Font size (pt)' })
  const fontSize = () => editor.document.getState().sop.page.fontSize

  await userEvent.click(field)
  await userEvent.tab()
  expect(fontSize()).toBe(5)

  await userEvent.fill(field, '3')
  await userEvent.tab()
  expect(fontSize()).toBe(6)
})
