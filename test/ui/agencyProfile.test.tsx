import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { encode } from '@/core/formats/agencyProfile/encode.ts'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import { setIdentity } from '@/core/operations/setIdentity.ts'
import { setPage } from '@/core/operations/setPage.ts'
import { allCommands } from '@/editor/commands/all.ts'
import type { Editor } from '@/editor/editor.ts'
import { wordsIn } from '#test/support/words.ts'
import { bracketedSop, showEditor } from './support/screens.tsx'

// Many keys and clicks, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })

const ours: AgencyProfile = {
  ...emptyAgencyProfile('id'),
  agency: ['BPS', 'Provinsi Bengkulu'],
  unit: 'Bagian Umum',
  numberPattern: '{nnn}/SOP/{yyyy}',
  page: { paper: 'F4-215', margins: { left: 20 }, signatureStrip: false, hidden: ['remarks'] },
  headings: { activity: 'Aktivitas' },
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const choice = (name: string) => page.getByRole('combobox', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const keptIn = async (editor: Editor) => (await editor.services.agency.profiles.read()).profile
const isOpen = () => document.querySelector('[role=dialog]') !== null

async function opened(profile: AgencyProfile | null = null, sop = bracketedSop()) {
  const { editor } = showEditor(sop, wordsIn('en'))
  if (profile) await editor.services.agency.profiles.save(profile, 0)
  editor.view.setState({ panel: { kind: 'agencyProfile' } })
  await expect.element(page.getByRole('dialog')).toBeVisible()
  return editor
}

async function run(editor: Editor, id: string) {
  await allCommands.find((command) => command.id === id)?.run(editor)
}

/** Answers the browser's question for a file. */
function pickingFile(text: string) {
  const spy = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    const files = new DataTransfer()
    files.items.add(new File([text], 'x.json'))
    this.files = files.files
    this.dispatchEvent(new Event('change'))
  })
  onTestFinished(() => spy.mockRestore())
}

describe('the agency profile', () => {
  it('is filled in and kept by keyboard alone', async () => {
    const editor = await opened()

    const first = field('Agency, a line for each level')
    await expect.element(first).toHaveFocus()
    await userEvent.keyboard('BPS{Enter}Provinsi Bengkulu{Tab}Bagian Umum{Tab}Kepala{Tab}Sri{Tab}1970{Tab}')
    // A brace that is typed is written twice.
    await userEvent.keyboard('SOP-{{nn}{Tab}')
    expect(document.activeElement?.tagName).toBe('SUMMARY')
    await userEvent.keyboard('{Enter}')
    await expect.element(choice('Paper')).toBeVisible()
    await userEvent.keyboard('{Tab}F4{Tab}Por')
    for (const _ of [1, 2, 3, 4, 5, 6]) await userEvent.tab()
    await userEvent.keyboard('{Tab}15{Tab}{Tab}20,5')
    button('Save').element().focus()
    await userEvent.keyboard('{Enter}')

    await vi.waitUntil(() => !isOpen())
    expect(await keptIn(editor)).toEqual({
      ...emptyAgencyProfile('id'),
      agency: ['BPS', 'Provinsi Bengkulu'],
      unit: 'Bagian Umum',
      approval: { position: 'Kepala', name: 'Sri', nip: '1970' },
      numberPattern: 'SOP-{nn}',
      page: { paper: 'F4-210', landscape: false, margins: { top: 15, left: 20.5 } },
    })
    expect(editor.document.getState().past).toEqual([])
    await expect.element(page.getByText('Agency profile saved.')).toBeVisible()
  })

  it('shows what is kept, and leaves open again what is taken out', async () => {
    const editor = await opened({ ...ours, logo: 'a'.repeat(64) })
    const dialog = page.getByRole('dialog')
    await userEvent.click(dialog.getByText('Page', { exact: true }))
    await userEvent.click(dialog.getByText('Headings', { exact: true }))
    await expect.element(choice('Paper')).toHaveDisplayValue('F4 (215 × 330 mm)')
    await expect.element(choice('Room for the e-signature')).toHaveDisplayValue('No')
    await expect.element(choice('Remarks column')).toHaveDisplayValue('No')
    await expect.element(choice('Activity')).toHaveValue('Aktivitas')

    await userEvent.selectOptions(choice('Paper'), 'Left open')
    await userEvent.selectOptions(choice('Remarks column'), 'Yes')
    await userEvent.fill(field('Left'), '')
    await userEvent.fill(choice('Activity'), ' ')
    await userEvent.fill(choice('Time'), 'Waktu')
    await userEvent.click(button('Remove'))
    await userEvent.click(button('Save'))

    await vi.waitUntil(() => !isOpen())
    expect(await keptIn(editor)).toEqual({
      ...ours,
      page: { signatureStrip: false, hidden: [] },
      headings: { duration: 'Waktu' },
    })
  })

  it('takes over what the open SOP says, but for its number', async () => {
    const base = setIdentity(bracketedSop(), { agency: ['[BPS]'], number: '7', logo: 'c'.repeat(64) })
    const sop = setPage(base, { paper: 'Legal', headings: { title: 'Judul SOP' } })
    const editor = await opened(ours, sop)

    await userEvent.click(button('Take over from this SOP'))
    await userEvent.click(button('Save'))

    await vi.waitUntil(() => !isOpen())
    expect(await keptIn(editor)).toMatchObject({
      logo: 'c'.repeat(64),
      agency: ['[BPS]'],
      unit: '',
      numberPattern: ours.numberPattern,
      page: { paper: 'Legal', margins: sop.page.margins },
      headings: { title: 'Judul SOP' },
    })
  })

  it('is applied to the open SOP in one edit that can be undone', async () => {
    const editor = await opened(ours)
    const before = editor.document.getState().sop

    await userEvent.click(button('Save and apply to this SOP'))

    await vi.waitUntil(() => !isOpen())
    const { sop, past } = editor.document.getState()
    expect(sop.identity).toEqual({ ...before.identity, agency: ours.agency, unit: ours.unit })
    expect(sop.page.paper).toBe('F4-215')
    expect(past.map(({ label }) => label.key)).toEqual(['edit.applyAgencyProfile'])
    await userEvent.click(page.getByRole('button', { name: 'Undo' }).last())
    expect(editor.document.getState().sop).toEqual(before)
  })

  it('says when there is nothing to apply, or no profile yet', async () => {
    const { editor } = showEditor(bracketedSop(), wordsIn('en'))

    await run(editor, 'apply-agency-profile')
    expect(editor.view.getState()).toMatchObject({
      panel: { kind: 'agencyProfile' },
      toast: { message: { key: 'profile.none' } },
    })
    await editor.services.agency.profiles.save(emptyAgencyProfile('id'), 0)
    await run(editor, 'apply-agency-profile')

    expect(editor.view.getState().toast?.message).toEqual({ key: 'profile.appliedNothing' })
    expect(editor.document.getState().past).toEqual([])
  })

  it('is not overwritten when another tab has saved meanwhile, unless asked twice', async () => {
    const editor = await opened(ours)
    await editor.services.agency.profiles.save({ ...ours, unit: 'Theirs' }, 1)
    await userEvent.fill(field('Work unit'), 'Mine')

    await userEvent.click(button('Save'))
    await expect.element(page.getByRole('alert')).toHaveTextContent(/^Another tab has saved/)
    expect((await keptIn(editor))?.unit).toBe('Theirs')
    await expect.element(field('Work unit')).toHaveValue('Mine')
    await userEvent.click(button('Save'))

    await vi.waitUntil(() => !isOpen())
    expect((await keptIn(editor))?.unit).toBe('Mine')
  })

  it('says what its number pattern makes, and what that lacks', async () => {
    await opened()

    await userEvent.fill(field('Pattern'), 'SOP/{x}')

    const status = page.getByText(/^For example/)
    await expect
      .element(status)
      .toHaveTextContent(
        'For example SOP/{x} · {x} means nothing and is printed as it stands. · Without {n} every SOP gets the same number.',
      )
  })

  it('comes from a file and goes into one', async () => {
    const editor = await opened()
    pickingFile(encode(ours, null))
    await userEvent.click(button('Import…'))
    await expect.element(field('Work unit')).toHaveValue('Bagian Umum')
    await expect.element(page.getByText('The file has been read. Save to keep it.')).toBeVisible()
    expect(await keptIn(editor)).toBeNull()

    const blobs: Blob[] = []
    const names: string[] = []
    const url = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob)
      return 'blob:x'
    })
    const link = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download)
    })
    await userEvent.click(button('Export'))
    await vi.waitUntil(() => names.length > 0)
    url.mockRestore()
    link.mockRestore()

    expect(names).toEqual(['BPS Provinsi Bengkulu.lajur-agency.json'])
    expect(await blobs[0]?.text()).toBe(encode(ours, null))
  })

  it('stays as it is when a file cannot be read, and says why', async () => {
    await opened(ours)
    pickingFile('{"format":"lajur-sop"}')

    await userEvent.click(button('Import…'))

    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('This is a SOP, not an agency profile. Import it on the start page.')
    await expect.element(field('Work unit')).toHaveValue('Bagian Umum')
  })
})
