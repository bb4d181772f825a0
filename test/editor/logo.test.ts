import { describe, expect, it } from 'vitest'
import { chooseLogo, dropLogo, removeLogo } from '@/editor/chooseLogo.ts'
import { clearCell } from '@/editor/form/clearCell.ts'
import { openField } from '@/editor/form/typeField.ts'
import { anEditor, aChart } from '#test/support/aChart.ts'

const chosen = 'a'.repeat(64)
const dropped = 'b'.repeat(64)

function aSample(pickLogo?: () => Promise<string | null>) {
  const { editor, services } = anEditor(aChart())
  if (pickLogo) Object.assign(services, { pickLogo })
  return { editor, services, logo: () => editor.document.getState().sop.identity.logo }
}

describe('the logo of a SOP', () => {
  it('is chosen, replaced and taken off, each in one step of undo', async () => {
    const { editor, logo } = aSample()

    await chooseLogo(editor)
    expect(logo()).toBe(chosen)
    await dropLogo(editor, new Blob())
    expect(logo()).toBe(dropped)
    removeLogo(editor)
    expect(logo()).toBe(undefined)

    editor.undo()
    expect(logo()).toBe(dropped)
    editor.undo()
    expect(logo()).toBe(chosen)
    editor.undo()
    expect([logo(), editor.document.getState().past.length]).toEqual([undefined, 0])
  })

  it('stays what it was when nothing is chosen, or the same again', async () => {
    const { editor } = aSample(() => Promise.resolve(null))
    const { editor: other } = aSample()

    await chooseLogo(editor)
    await chooseLogo(other)
    await chooseLogo(other)

    expect([editor, other].map(({ document }) => document.getState().past.length)).toEqual([0, 1])
  })

  it('is not touched while the SOP is read-only, even if it became so meanwhile', async () => {
    const { editor, services, logo } = aSample()
    editor.setReadOnly('other-tab')
    await chooseLogo(editor)
    expect(services.calls).toEqual([])

    editor.setReadOnly(null)
    const choosing = chooseLogo(editor)
    editor.setReadOnly('other-tab')
    await choosing

    expect(logo()).toBe(undefined)
  })

  it('is chosen where its cell is opened and goes where its cell is cleared, but no letter opens it', async () => {
    const { editor, services, logo } = aSample()

    openField(editor, { kind: 'logo' }, 'x')
    expect([services.calls, editor.view.getState().typing]).toEqual([[], null])

    openField(editor, { kind: 'logo' }, null)
    await Promise.resolve()
    await expect.poll(logo).toBe(chosen)

    clearCell(editor, { kind: 'logo' })
    expect(logo()).toBe(undefined)
  })
})
