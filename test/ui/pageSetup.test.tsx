import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { shapeId } from '@/core/model/ids.ts'
import type { RowId } from '@/core/model/ids.ts'
import { setPage } from '@/core/operations/setPage.ts'
import type { Editor } from '@/editor/editor.ts'
import { aSop } from '#test/support/aSop.ts'
import { wordsIn } from '#test/support/words.ts'
import { bracketedSop, showEditor } from './support/screens.tsx'

// Many keys and clicks, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })

const english = () => wordsIn('en')
const pageOf = (editor: Editor) => editor.document.getState().sop.page
const editsOf = (editor: Editor) => editor.document.getState().past.map(({ label }) => label.key)
const open = (name: string) => userEvent.click(page.getByText(name, { exact: true }))
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const choice = (name: string) => page.getByRole('combobox', { name, exact: true })

async function shown() {
  const { editor } = showEditor(bracketedSop(), english())
  await open('Page')
  await expect.element(choice('Paper')).toBeVisible()
  return editor
}

describe('the page set-up', () => {
  it('makes each choice one edit that can be undone', async () => {
    const editor = await shown()
    const before = pageOf(editor)

    await userEvent.selectOptions(choice('Paper'), 'F4 (215 × 330 mm)')
    await userEvent.click(page.getByRole('radio', { name: 'Portrait' }))
    await userEvent.click(page.getByRole('checkbox', { name: 'Room for the e-signature' }))
    await userEvent.click(page.getByRole('checkbox', { name: 'Keterangan column' }))
    await userEvent.click(page.getByRole('checkbox', { name: 'Row of column numbers' }))
    await userEvent.click(page.getByRole('checkbox', { name: 'Total time at the end' }))
    await userEvent.selectOptions(choice('Identity'), 'On the first flow page')

    expect(pageOf(editor)).toEqual({
      ...before,
      paper: 'F4-215',
      landscape: false,
      signatureStrip: false,
      hidden: ['remarks'],
      columnNumbers: true,
      totalTime: true,
      identity: 'with-flow',
    })
    expect(editsOf(editor)).toEqual(Array.from({ length: 7 }, () => 'edit.setPage'))
    for (let step = 0; step < 7; step++) editor.undo()
    expect(pageOf(editor)).toBe(before)
  })

  it('takes numbers as they are typed, and within their limits when the field is left', async () => {
    const editor = await shown()

    await userEvent.fill(field('Font size (pt)'), '')
    await userEvent.type(field('Font size (pt)'), '10,5')
    await userEvent.fill(field('Left'), '250')
    await userEvent.tab()

    expect(pageOf(editor).fontSize).toBe(10.5)
    expect(pageOf(editor).margins.left).toBe(100)
    expect(editsOf(editor)).toEqual(['edit.setPage', 'edit.setPage'])
    await expect.element(field('Left')).toHaveValue('100')
    await userEvent.fill(field('Font size (pt)'), '2')
    expect(pageOf(editor).fontSize).toBe(10.5)
    await userEvent.tab()
    expect(pageOf(editor).fontSize).toBe(6)
  })

  it('says where the margins leave no room, until they do', async () => {
    const editor = await shown()

    editor.edit({ key: 'edit.setPage' }, (sop) =>
      setPage(sop, { margins: { top: 12, bottom: 12, left: 100, right: 100 } }),
    )
    await expect.element(page.getByText(/^Only 97 mm are left/)).toBeVisible()
    editor.undo()

    await expect.element(page.getByText(/^Only 97 mm/)).not.toBeInTheDocument()
  })

  it('says what the layout of the form cannot do, beside the field that mends it', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Clerk ${index}`)
    const sop = aSop()
      .actors(...names)
      .step('receive', 'Clerk 0')
      .build()
    const { editor } = showEditor(setPage(sop, { landscape: false, fontSize: 12 }), english())
    const notes = () =>
      Array.from(document.querySelectorAll('aside [role=status]'), ({ textContent }) => textContent)
    expect(notes()).toEqual([])

    editor.view.setState({ view: 'form' })

    await expect.poll(notes).toEqual(editor.scene().notes.map((note) => editor.services.say(note)))
    expect(editor.scene().notes).not.toEqual([])
    await userEvent.click(page.getByRole('radio', { name: 'Landscape' }))
    await expect.poll(notes).toEqual([])
  })

  it('takes any head word, with a blank on the way, and the standard one as none', async () => {
    const editor = await shown()
    await open('Headings')

    await userEvent.type(choice('Activity'), 'Uraian Prosedur')
    expect(pageOf(editor).headings).toEqual({ activity: 'Uraian Prosedur' })
    await expect.element(choice('Activity')).toHaveValue('Uraian Prosedur')
    await userEvent.tab()
    await userEvent.fill(choice('Effective Date'), 'Tanggal Pengesahan')
    expect(editsOf(editor)).toEqual(['edit.setHeading', 'edit.setHeading'])
    await userEvent.fill(choice('Activity'), 'Kegiatan')
    expect(pageOf(editor).headings).toEqual({ effective: 'Tanggal Pengesahan' })
    await userEvent.click(page.getByRole('button', { name: 'Use the standard headings' }))

    expect(pageOf(editor).headings).toEqual({})
    const options = document.querySelectorAll(
      `#${CSS.escape(choice('Activity').element().getAttribute('list') ?? '')} option`,
    )
    expect(Array.from(options, ({ textContent }) => textContent)).toContain('Aktivitas')
  })

  it('gives columns their widths back', async () => {
    const editor = await shown()
    const reset = page.getByRole('button', { name: 'Reset column widths' })
    await expect.element(reset).toBeDisabled()

    editor.edit({ key: 'edit.setPage' }, (sop) => setPage(sop, { shares: { activity: 0.4 } }))
    await userEvent.click(reset)

    expect(pageOf(editor).shares).toEqual({})
  })

  it('stands first and open in the Form view', async () => {
    const { editor } = showEditor(bracketedSop(), english())
    await expect.element(page.getByRole('heading', { name: 'Page' })).toBeVisible()
    const headings = () => Array.from(document.querySelectorAll('aside h2'), ({ textContent }) => textContent)
    expect(headings()).toEqual(['SOP', 'Kind of SOP', 'Page'])
    expect(choice('Paper').query()).toBeNull()

    editor.view.setState({ view: 'form' })

    await expect.poll(headings).toEqual(['Page', 'SOP', 'Kind of SOP'])
    await expect.element(choice('Paper')).toBeVisible()
  })

  it('can be read but not changed where another tab edits', async () => {
    const editor = await shown()

    editor.setReadOnly('other-tab')

    await expect.element(choice('Paper')).toBeDisabled()
    const fields = Array.from(document.querySelectorAll('aside :is(input, select, textarea)'))
    const open = fields.filter((each) => !each.matches(':disabled, :read-only:not(select)'))
    expect(open).toEqual([])
  })
})

describe('the kind of a SOP', () => {
  it('is said and taken back in one edit each', async () => {
    const { editor } = showEditor(bracketedSop(), english())
    await open('Kind of SOP')

    await userEvent.selectOptions(choice('Nature'), 'Administrative (several performers)')
    await userEvent.selectOptions(choice('Scope'), 'Micro')
    await userEvent.selectOptions(choice('Nature'), 'Not stated')

    expect(editor.document.getState().sop.kinds).toEqual({ scope: 'micro' })
    expect(editsOf(editor)).toEqual(['edit.setKinds', 'edit.setKinds', 'edit.setKinds'])
  })
})

describe('a connector set by hand', () => {
  it('shows its letter and finds its partner among the others', async () => {
    const sop = aSop()
      .actors('Clerk')
      .step('receive', 'Clerk', { kind: 'start' })
      .step('out', 'Clerk', { kind: 'connector' })
      .step('in', 'Clerk', { kind: 'connector' })
      .step('other', 'Clerk', { kind: 'offPageConnector' })
      .build()
    const { editor } = showEditor(sop, english())
    editor.view.setState({ selection: new Set<RowId>([shapeId('out')]) })
    const linkOf = (id: string) => editor.document.getState().sop.shapes[shapeId(id)]?.link
    await expect.element(field('Letter')).toHaveAttribute('placeholder', 'A')

    await userEvent.selectOptions(choice('Partner'), 'Step 3 · B')
    expect([linkOf('out'), linkOf('in')]).toEqual(['in', 'out'])
    await expect.element(choice('Partner')).toHaveDisplayValue('Step 3 · A')
    await userEvent.selectOptions(choice('Partner'), 'None')

    expect([linkOf('out'), linkOf('in')]).toEqual([undefined, undefined])
    expect(editsOf(editor)).toEqual(['edit.linkConnectors', 'edit.linkConnectors'])
  })
})
