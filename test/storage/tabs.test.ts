import { describe, expect, it, vi } from 'vitest'
import { aName, aStorage, anOpenSop, retitle, titleOf, someSop } from '#test/support/aStorage.ts'
import { journalRow } from '@/storage/journal.ts'
import type { KeptSop } from '@/storage/keepSop.ts'

async function twoTabs() {
  const name = aName()
  const [one, two] = [await aStorage(name), await aStorage(name)]
  const sop = someSop()
  await one.store.add(sop)
  const first = await anOpenSop(one, sop.id)
  const second = await anOpenSop(two, sop.id)
  return { sop, one, two, first, second }
}

const readOnlyOf = ({ editor }: KeptSop) => editor.document.getState().readOnly

describe('two tabs with one SOP', () => {
  it('lets only the first edit', async () => {
    const { first, second } = await twoTabs()

    retitle(second.editor, 'Refused')

    expect(readOnlyOf(first)).toBeNull()
    expect(readOnlyOf(second)).toBe('other-tab')
    expect(titleOf(second.editor)).not.toBe('Refused')
    expect(second.saving.status.getState()).toEqual({ kind: 'following' })
  })

  it('shows in the second what the first does', async () => {
    const { first, second } = await twoTabs()

    retitle(first.editor, 'One')
    retitle(first.editor, 'Two')
    first.editor.undo()

    await expect.poll(() => titleOf(second.editor)).toBe('One')
  })

  it('hands over on demand, with the last edit saved, and back', async () => {
    const { sop, one, first, second } = await twoTabs()
    retitle(first.editor, 'From the first')

    second.saving.takeOver()
    await vi.waitUntil(() => readOnlyOf(second) === null)
    expect(readOnlyOf(first)).toBe('other-tab')
    expect(titleOf(second.editor)).toBe('From the first')
    retitle(second.editor, 'From the second')
    await vi.waitUntil(() => titleOf(first.editor) === 'From the second')

    first.saving.takeOver()
    await vi.waitUntil(() => readOnlyOf(first) === null)
    retitle(first.editor, 'First again')
    await first.flush()

    expect(readOnlyOf(second)).toBe('other-tab')
    expect(await one.store.load(sop.id)).toMatchObject({ sop: { title: 'First again' }, doc: { rev: 3 } })
    expect(await one.store.list()).toHaveLength(1)
  })

  it('lets the second edit when the first is closed', async () => {
    const { first, second } = await twoTabs()
    retitle(first.editor, 'Last words')

    await first.close()

    await vi.waitUntil(() => readOnlyOf(second) === null)
    expect(titleOf(second.editor)).toBe('Last words')
  })

  it('keeps a version of its own when both have written all the same', async () => {
    const { sop, one, first } = await twoTabs()
    const loaded = await one.store.load(sop.id)
    if (loaded.kind !== 'sop') throw new Error('The SOP is gone')
    const changes = { rows: {}, fields: [{ field: 'title' as const, before: sop.title, after: 'Theirs' }] }
    const rows = [journalRow(sop.id, 1, { label: { key: 'edit.setTitle' }, changes })]
    await one.store.append({
      doc: loaded.doc,
      after: 0,
      rows,
      own: new Set<string>(),
      sop: { ...sop, title: 'Theirs' },
    })

    retitle(first.editor, 'Mine')
    await first.flush()

    const titles = (await one.store.list()).map(({ title }) => title)
    expect(titles.toSorted()).toEqual(['Mine (2)', 'Theirs'])
    expect(titleOf(first.editor)).toBe('Theirs')
    expect(first.editor.view.getState().toast?.message).toEqual({
      key: 'storage.keptCopy',
      title: 'Mine (2)',
    })
  })

  it('gives every edit a place, whoever takes over from whom', async () => {
    const { sop, one, first, second } = await twoTabs()
    const tabs = [first, second]

    for (let turn = 1; turn <= 10; turn += 1) {
      const tab = turn % 2 === 0 ? first : second
      tab.saving.takeOver()
      await vi.waitUntil(() => readOnlyOf(tab) === null)
      retitle(tab.editor, `Turn ${turn}`)
    }
    await Promise.all(tabs.map((tab) => tab.flush()))

    expect(await one.store.list()).toHaveLength(1)
    expect(await one.store.load(sop.id)).toMatchObject({
      sop: { title: 'Turn 10' },
      doc: { rev: 10 },
      lost: 0,
    })
  })
})
