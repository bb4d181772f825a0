import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { shapeId } from '@/core/model/ids.ts'
import { bracketedSop, showEditor } from './support/screens.tsx'

const check = shapeId('[check]')

async function titledAndMoved() {
  const shown = showEditor(bracketedSop())
  const title = page.getByLabelText('Title of the SOP')
  await expect.element(title).toBeVisible()
  await userEvent.fill(title, '')
  await userEvent.type(title, 'Letters{Enter}')
  shown.editor.view.setState({ selection: new Set([check]) })
  await userEvent.selectOptions(page.getByLabelText('Actor'), '[Clerk]')
  const state = () => {
    const { sop } = shown.editor.document.getState()
    return { title: sop.title, actor: sop.shapes[check]?.actor }
  }
  return { ...shown, state }
}

describe('Ctrl+Z', () => {
  it('takes back the choice in a list, not letters of the title', async () => {
    const { state } = await titledAndMoved()
    const before = bracketedSop().shapes[check]?.actor
    page.getByLabelText('Actor').element().focus()

    await userEvent.keyboard('{Control>}z{/Control}')

    expect(state()).toEqual({ title: 'Letters', actor: before })
  })

  it('leaves everything alone while a menu is in front', async () => {
    const { state } = await titledAndMoved()
    const before = state()
    await userEvent.click(page.getByRole('menuitem', { name: 'File' }))
    await expect.element(page.getByRole('menu')).toBeVisible()

    await userEvent.keyboard('{Control>}z{/Control}')

    expect(state()).toEqual(before)
  })

  it('in a text field takes back what was typed there and nothing else', async () => {
    const { state, editor } = await titledAndMoved()
    await userEvent.type(page.getByLabelText('Remarks'), 'Note')

    for (let times = 0; times < 8; times++) await userEvent.keyboard('{Control>}z{/Control}')

    expect(state().title).toBe('Letters')
    expect(
      Object.values(editor.document.getState().sop.steps).some(({ remarks }) => remarks.includes('Note')),
    ).toBe(false)
  })
})
