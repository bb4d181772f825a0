import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import { sopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { setIdentity } from '@/core/operations/setIdentity.ts'
import type { Library } from '@/storage/library.ts'
import { aSop } from '#test/support/aSop.ts'
import { showLibrary } from '#test/ui/support/screens.tsx'

// Many keys and clicks, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })

const year = new Date().getFullYear()
const ours = {
  ...emptyAgencyProfile('en'),
  agency: ['BPS'],
  unit: 'BU',
  numberPattern: '{nnn}/{unit}/{yyyy}',
  page: { paper: 'F4-210' },
} as const

function aSopNamed(id: string, change: Partial<Sop> = {}): Sop {
  const sop = aSop().actors('Clerk').step('receive', 'Clerk').build()
  return { ...sop, id: sopId(id), title: id, ...change }
}

const numbered = (id: string, number: string) => {
  const sop = aSopNamed(id)
  return setIdentity(sop, { ...sop.identity, number })
}

const sopsOf = async (library: Library, ids: readonly string[]) => {
  const found: Record<string, string | undefined> = {}
  for (const id of ids) found[id] = (await library.read(sopId(id)))?.identity.unit
  return found
}

async function openApplying(sops: readonly Sop[], fails: readonly string[] = []) {
  const { library, agency } = showLibrary(sops)
  const editAll = library.editAll
  library.editAll = async (ids, label, operation) => {
    const reason = { key: 'storage.openElsewhere' }
    await editAll(
      ids.filter((id) => !fails.includes(id)),
      label,
      operation,
    )
    return ids.filter((id) => fails.includes(id)).map((id) => ({ id, reason }))
  }
  await agency.profiles.save(ours, 0)
  await userEvent.click(page.getByRole('button', { name: 'Agency profile' }))
  await userEvent.click(page.getByRole('button', { name: 'Save and apply to SOPs…' }))
  await expect.element(page.getByRole('heading', { name: 'Apply the agency profile' })).toBeVisible()
  return library
}

describe('a new SOP', () => {
  it('begins with what the agency states and the next free number', async () => {
    const { library, agency, opened } = showLibrary([
      numbered('one', `004/BU/${year}`),
      numbered('two', `017/BU/${year - 1}`),
      numbered('three', `020/TU/${year}`),
    ])
    await agency.profiles.save(ours, 0)

    await userEvent.click(page.getByRole('button', { name: 'New SOP', exact: true }))

    await vi.waitUntil(() => opened.length > 0)
    const id = sopId(opened[0]?.replace('naming ', '') ?? '')
    const sop = await library.read(id)
    expect(sop?.identity).toMatchObject({ agency: ['BPS'], unit: 'BU', number: `005/BU/${year}` })
    expect(sop?.page.paper).toBe('F4-210')
  })

  it('is blank where there is no profile', async () => {
    const { library, opened } = showLibrary([numbered('one', '4')])

    await userEvent.click(page.getByRole('button', { name: 'New SOP', exact: true }))

    await vi.waitUntil(() => opened.length > 0)
    const sop = await library.read(sopId(opened[0]?.replace('naming ', '') ?? ''))
    expect(sop?.identity).toMatchObject({ agency: [], unit: '', number: '' })
  })
})

describe('applying the agency profile to SOPs that are there', () => {
  it('changes those that are ticked; the approved ones only by hand', async () => {
    const library = await openApplying([
      aSopNamed('one'),
      aSopNamed('two'),
      aSopNamed('signed', { status: 'approved' }),
    ])
    await expect.element(page.getByRole('checkbox', { name: 'signed' })).not.toBeChecked()
    await expect.element(page.getByRole('checkbox', { name: 'All' })).toBePartiallyChecked()

    await userEvent.click(page.getByRole('checkbox', { name: 'two' }))
    await userEvent.click(page.getByRole('button', { name: 'Apply to 1 SOP' }))

    await expect.element(page.getByText('The agency profile has been applied to 1 SOP.')).toBeVisible()
    expect(await sopsOf(library, ['one', 'two', 'signed'])).toEqual({ one: 'BU', two: '', signed: '' })
  })

  it('takes all at once, and none', async () => {
    const library = await openApplying([aSopNamed('one'), aSopNamed('signed', { status: 'approved' })])
    const all = page.getByRole('checkbox', { name: 'All' })

    await userEvent.click(all)
    await userEvent.click(all)
    await expect.element(page.getByRole('button', { name: 'Apply to 0 SOPs' })).toBeDisabled()
    await userEvent.click(all)
    await userEvent.click(page.getByRole('button', { name: 'Apply to 2 SOPs' }))

    await vi.waitUntil(async () => (await sopsOf(library, ['signed']))['signed'] === 'BU')
    expect(await sopsOf(library, ['one'])).toEqual({ one: 'BU' })
  })

  it('names those that are open in another tab', async () => {
    const library = await openApplying([aSopNamed('one'), aSopNamed('two')], ['two'])

    await userEvent.click(page.getByRole('button', { name: 'Apply to 2 SOPs' }))

    const dialog = page.getByRole('dialog')
    await expect.element(dialog).toHaveTextContent(/has been applied to 1 SOP\./)
    await expect.element(dialog).toHaveTextContent(/1 SOP was skipped:“two”: This SOP is open in another tab/)
    expect(await sopsOf(library, ['one', 'two'])).toEqual({ one: 'BU', two: '' })
    await userEvent.keyboard('{Escape}')
    await vi.waitUntil(() => document.querySelector('[role=dialog]') === null)
  })

  it('is not offered where there is no SOP, and those in the trash are left alone', async () => {
    const { library } = showLibrary([aSopNamed('gone')])
    await library.trash(sopId('gone'))

    await userEvent.click(page.getByRole('button', { name: 'Agency profile' }))

    await expect.element(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
    expect(page.getByRole('button', { name: 'Save and apply to SOPs…' }).query()).toBeNull()
  })
})
