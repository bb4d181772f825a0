import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { encode } from '@/core/formats/lajur/encode.ts'
import { decode } from '@/core/formats/lajur/decode.ts'
import { sopId } from '@/core/model/ids.ts'
import { emptySop } from '@/core/model/newSop.ts'
import type { Sop } from '@/core/model/sop.ts'
import { examplesFor } from '@/library/examples.ts'
import { relativeTime } from '@/library/relativeTime.ts'
import { shownSops } from '@/library/shownSops.ts'
import { showLibrary } from '#test/ui/support/screens.tsx'

const aSopCalled = (title: string, number = ''): Sop => {
  const sop = emptySop(title.toLowerCase().replaceAll(/\W/g, '-'), 'en')
  return { ...sop, title, identity: { ...sop.identity, number } }
}
const titles = () => Array.from(document.querySelectorAll('main h2'), (title) => title.textContent)
const bytesOf = (sop: Sop) => () => Promise.resolve(new TextEncoder().encode(encode(sop)))

describe('the start page', () => {
  it('shows two examples and one sentence at the first visit', async () => {
    const { library, opened } = showLibrary([])
    await expect.poll(() => document.querySelectorAll('main li').length).toBe(2)

    await userEvent.click(page.getByText('From purchase request to payment'))

    await expect.poll(() => opened.length).toBe(1)
    expect(library.state.getState().sops).toHaveLength(1)
  })

  it('makes a blank SOP with three lanes and one start, its title to be typed', async () => {
    const { library, opened } = showLibrary([aSopCalled('Mail')])

    await userEvent.click(page.getByRole('button', { name: 'New SOP' }))

    await expect.poll(() => opened[0]).toMatch(/^naming /)
    const id = sopId(opened[0]?.slice('naming '.length) ?? '')
    const sop = await library.read(id)
    expect(Object.keys(sop?.actors ?? {})).toHaveLength(3)
    expect(Object.values(sop?.shapes ?? {}).map(({ kind }) => kind)).toEqual(['start'])
  })

  it('finds by `/` and words, and says when there is nothing', async () => {
    showLibrary([aSopCalled('Incoming mail'), aSopCalled('Leave'), aSopCalled('Café', 'SOP-9')])
    await expect.poll(titles).toHaveLength(3)

    await userEvent.keyboard('/cafe sop-9')
    await expect.poll(titles).toEqual(['Café'])
    await userEvent.keyboard(' nothing')
    await userEvent.click(page.getByRole('button', { name: 'Clear the search' }))

    await expect.poll(titles).toHaveLength(3)
  })

  it('moves a SOP to the trash, brings it back and deletes it for good', async () => {
    const { library } = showLibrary([aSopCalled('Mail')])
    const menu = page.getByRole('button', { name: 'More for Mail' })

    await userEvent.click(menu)
    await userEvent.click(page.getByRole('menuitem', { name: 'Move to the trash' }))
    await userEvent.click(page.getByRole('button', { name: 'Restore' }))
    await expect.poll(titles).toEqual(['Mail'])
    await library.trash(sopId('mail'))
    await userEvent.click(page.getByRole('button', { name: 'Trash' }))
    await userEvent.click(menu)
    await userEvent.click(page.getByRole('menuitem', { name: 'Delete for good' }))
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }))

    await expect.poll(() => library.state.getState().sops).toEqual([])
  })

  it('renames and duplicates', async () => {
    showLibrary([aSopCalled('Mail')])
    await userEvent.click(page.getByRole('button', { name: 'More for Mail' }))
    await userEvent.click(page.getByRole('menuitem', { name: 'Rename' }))
    await userEvent.fill(page.getByRole('dialog').getByRole('textbox'), 'Letters')
    await userEvent.keyboard('{Enter}')
    await expect.poll(titles).toEqual(['Letters'])

    await userEvent.click(page.getByRole('button', { name: 'More for Letters' }))
    await userEvent.click(page.getByRole('menuitem', { name: 'Duplicate' }))

    await expect.poll(titles).toContain('Letters (copy)')
  })
})

describe('an import', () => {
  it('keeps a plain file without asking, and opens it', async () => {
    const { importer, opened, library } = showLibrary([])

    await importer.take([{ name: 'mail.lajur.json', bytes: bytesOf(aSopCalled('Mail')) }])

    expect(opened).toEqual(['only mail'])
    expect(library.state.getState().sops?.map(({ title }) => title)).toEqual(['Mail'])
  })

  it.each([
    ['Keep both', 2, 'Old'],
    ['Replace the old one', 1, 'New'],
  ])('of a known SOP asks; %s', async (answer, count, first) => {
    const { importer, library } = showLibrary([{ ...aSopCalled('Mail'), title: 'Old' }])

    await importer.take([
      { name: 'mail.lajur.json', bytes: bytesOf({ ...aSopCalled('Mail'), title: 'New' }) },
    ])
    await userEvent.click(page.getByRole('dialog').getByRole('radio', { name: answer }))
    await userEvent.click(page.getByRole('button', { name: 'Import 1 SOP' }))

    await expect.poll(() => library.state.getState().sops?.length).toBe(count)
    expect((await library.read(sopId('mail')))?.title).toBe(first)
  })

  it('that keeps both gives the copy a title of its own where the old one has the same', async () => {
    const { importer } = showLibrary([aSopCalled('Mail')])

    await importer.take([{ name: 'mail.lajur.json', bytes: bytesOf(aSopCalled('Mail')) }])
    await userEvent.click(page.getByRole('dialog').getByRole('radio', { name: 'Keep both' }))
    await userEvent.click(page.getByRole('button', { name: 'Import 1 SOP' }))

    await expect.poll(() => titles().toSorted()).toEqual(['Mail', 'Mail (copy)'])
  })

  it('that is skipped or dismissed leaves everything as it was', async () => {
    const { importer, library } = showLibrary([{ ...aSopCalled('Mail'), title: 'Old' }])
    const before = library.state.getState()

    await importer.take([
      { name: 'mail.lajur.json', bytes: bytesOf({ ...aSopCalled('Mail'), title: 'New' }) },
    ])
    await userEvent.click(page.getByRole('dialog').getByRole('radio', { name: 'Skip' }))
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Close' }).last())

    expect(importer.state.getState().kind).toBe('idle')
    expect(library.state.getState()).toBe(before)
  })

  it('says of each file what was wrong with it, and takes the others', async () => {
    const { importer, library } = showLibrary([])
    const unreadable = () => Promise.reject(new DOMException('gone', 'NotFoundError'))

    await importer.take([
      { name: 'gone.json', bytes: unreadable },
      { name: 'mail.lajur.json', bytes: bytesOf(aSopCalled('Mail')) },
    ])
    await expect.element(page.getByText('The file could not be read', { exact: false })).toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: 'Import 1 SOP' }))

    await expect.poll(() => library.state.getState().sops?.length).toBe(1)
  })

  it('takes what is pasted on the start page', async () => {
    const { library } = showLibrary([aSopCalled('Mail')])
    await expect.poll(titles).toHaveLength(1)
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', encode(aSopCalled('Leave')))

    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )

    await expect.poll(() => library.state.getState().sops?.length).toBe(2)
  })

  it('takes files dropped on the window', async () => {
    const { library } = showLibrary([aSopCalled('Mail')])
    await expect.poll(titles).toHaveLength(1)
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([encode(aSopCalled('Leave'))], 'leave.lajur.json'))
    const drag = (name: string) => new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })

    document.body.dispatchEvent(drag('dragenter'))
    await expect.element(page.getByText('Drop to import')).toBeInTheDocument()
    document.body.dispatchEvent(drag('drop'))

    await expect.poll(() => library.state.getState().sops?.length).toBe(2)
    await expect.poll(() => document.body.textContent).not.toContain('Drop to import')
  })
})

describe('the examples', () => {
  it.each(examplesFor('id'))('$name is titled as the menu says, and new every time', async (example) => {
    const [one, other] = [await example.read(), await example.read()]

    expect([one.title, one.language]).toEqual([example.title, example.language])
    expect(one.id).not.toBe(other.id)
    expect(decode(encode(one)).ok).toBe(true)
  })

  it('stand first in the language of the reader', () => {
    expect(examplesFor('en')[0]?.language).toBe('en')
    expect(
      examplesFor('id')
        .slice(0, 2)
        .map(({ language }) => language),
    ).toEqual(['id', 'id'])
  })
})

describe('the order of the cards', () => {
  const summary = (title: string, changedAt: number, number = '') => ({
    id: sopId(title),
    title,
    number,
    unit: '',
    status: 'draft' as const,
    language: 'en' as const,
    createdAt: 0,
    changedAt,
    trashedAt: null,
    rev: 1,
  })
  const all = [summary('b 10', 1, 'SOP-10'), summary('a', 3), summary('b 9', 2, 'SOP-9')]
  const order = (sorting: 'changed' | 'title' | 'number') =>
    shownSops(all, { shelf: 'kept', search: '', sorting }, 'en').map(({ title }) => title)

  it('follows the last change, the title or the number, as people count', () => {
    expect(order('changed')).toEqual(['a', 'b 9', 'b 10'])
    expect(order('title')).toEqual(['a', 'b 9', 'b 10'])
    expect(order('number')).toEqual(['b 9', 'b 10', 'a'])
  })
})

it.each([
  [0, 'now'],
  [59_000, 'now'],
  [120_000, '2 minutes ago'],
  [86_400_000, 'yesterday'],
  [-5000, 'now'],
])('%d ms ago is %s', (ago, text) => {
  expect(relativeTime(1_000_000_000 - ago, 1_000_000_000, 'en')).toBe(text)
})
