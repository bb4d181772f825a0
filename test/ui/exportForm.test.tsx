import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { decode } from '@/core/formats/lajur/decode.ts'
import type { Sop, Step } from '@/core/model/sop.ts'
import { editStep } from '@/core/operations/editStep.ts'
import { rememberChoices, rememberedChoices } from '@/output/rememberedChoices.ts'
import { wordsIn } from '#test/support/words.ts'
import { showEditor } from './support/screens.tsx'
import procedure09 from '../fixtures/sops/09-puskesmas-surat-masuk.lajur.json?raw'
import procedure12 from '../fixtures/sops/12-bps-pelaksanaan-kontrak-30-langkah.lajur.json?raw'

function sopIn(text: string): Sop {
  const decoded = decode(text)
  if (!decoded.ok) throw new Error('The fixture does not decode')
  return decoded.sop
}

const dialog = () => page.getByRole('dialog')
const words = () => wordsIn('en')

beforeEach(() => localStorage.clear())

async function openExport(sop = sopIn(procedure12)) {
  const { editor } = showEditor(sop, words())
  editor.view.setState({ view: 'form', panel: { kind: 'export' } })
  await expect.element(dialog()).toBeInTheDocument()
  return editor
}

describe('the export of a SOP that is shown as a form', () => {
  it('offers the form as a PDF first, whatever was last made of a chart', async () => {
    const choices = rememberedChoices(localStorage)
    rememberChoices(localStorage, { ...choices, formats: { ...choices.formats, chart: 'svg' } })

    await openExport()

    await expect.element(dialog().getByRole('radio', { name: 'Form', exact: true })).toBeChecked()
    await expect.element(dialog().getByRole('radio', { name: 'PDF document' })).toBeChecked()
    await userEvent.click(dialog().getByRole('radio', { name: 'Chart', exact: true }))
    await expect.element(dialog().getByRole('radio', { name: 'SVG drawing' })).toBeChecked()
  })

  it('shows the chosen pages one by one, and makes nothing of pages that there are not', async () => {
    await openExport()
    const sheet = () => document.querySelector('[role=dialog] [data-sheet]')?.getAttribute('data-sheet')
    const field = dialog().getByRole('textbox', { name: 'Pages' })

    await userEvent.fill(field, '2-3')
    expect(sheet()).toBe('2')
    await userEvent.click(dialog().getByRole('button', { name: 'Next page' }))
    expect(sheet()).toBe('3')

    await userEvent.fill(field, '99')
    await expect.element(dialog().getByText('There is no such page.', { exact: false })).toBeInTheDocument()
    await expect.element(dialog().getByRole('button', { name: 'Download' })).toBeDisabled()
  })

  it('names the letters that a PDF cannot print before it is saved', async () => {
    const sop = sopIn(procedure09)
    const [first] = Object.values<Step>(sop.steps)

    await openExport(first ? editStep(sop, first.id, { activity: 'Menerima 漢 dari tamu' }) : sop)

    await expect.element(dialog().getByRole('status')).toHaveTextContent('漢')
    await userEvent.click(dialog().getByRole('radio', { name: 'PNG picture' }))
    expect(dialog().getByRole('status').query()).toBeNull()
  })

  it('is as high for every format and for chart and form', async () => {
    await openExport()
    const heights = new Set<number>()

    for (const what of ['Form', 'Chart']) {
      await userEvent.click(dialog().getByRole('radio', { name: what, exact: true }))
      for (const format of ['PDF document', 'PNG picture', 'SVG drawing', 'JSON file']) {
        await userEvent.click(dialog().getByRole('radio', { name: format }))
        heights.add(Math.round(dialog().element().getBoundingClientRect().height))
      }
    }

    expect([...heights]).toHaveLength(1)
  })
})
