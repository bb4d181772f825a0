import { describe, expect, it } from 'vitest'
import { aName, aStorage, anOpenSop, retitle, someSop } from '#test/support/aStorage.ts'
import { sopId } from '@/core/model/ids.ts'
import { setIdentity } from '@/core/operations/setIdentity.ts'
import { createLibrary } from '@/storage/createLibrary.ts'

async function aLibrary(name = aName()) {
  const storage = await aStorage(name)
  return { storage, library: createLibrary(storage) }
}

describe('the library', () => {
  it('lists what is added, renamed and copied', async () => {
    const { library } = await aLibrary()
    const sop = someSop()

    expect(await library.add(sop)).toEqual({ ok: true })
    expect(await library.rename(sop.id, 'Surat keluar')).toEqual({ ok: true })
    expect(await library.duplicate(sop.id, 'Salinan')).toEqual({ ok: true })

    const titles = library.state.getState().sops?.map(({ title }) => title)
    expect(titles?.toSorted()).toEqual(['Salinan', 'Surat keluar'])
    expect(await library.read(sop.id)).toEqual({ ...sop, title: 'Surat keluar' })
  })

  it('knows the language of a SOP without reading it', async () => {
    const { library } = await aLibrary()

    await library.add({ ...someSop(), language: 'en' })
    await library.add({ ...someSop(), id: sopId('other'), language: 'id' })

    const languages = library.state.getState().sops?.map(({ language }) => language)
    expect(languages?.toSorted()).toEqual(['en', 'id'])
  })

  it('refuses an id that is there', async () => {
    const { library } = await aLibrary()
    const sop = someSop()
    await library.add(sop)

    expect(await library.add(sop)).toEqual({ ok: false, reason: { key: 'storage.alreadyThere' } })
  })

  it('puts in the trash, takes out again, and deletes for good', async () => {
    const { storage, library } = await aLibrary()
    const sop = someSop()
    await library.add(sop)

    await library.trash(sop.id)
    expect(library.state.getState().sops?.[0]?.trashedAt).toBeGreaterThan(0)
    await library.restore(sop.id)
    expect(library.state.getState().sops?.[0]?.trashedAt).toBeNull()
    await library.remove(sop.id)

    expect(library.state.getState().sops).toEqual([])
    expect(await storage.store.load(sop.id)).toEqual({ kind: 'missing' })
  })

  it('keeps what is replaced in the trash', async () => {
    const { library } = await aLibrary()
    const sop = someSop()
    await library.add(sop)

    expect(await library.replace({ ...sop, title: 'From a file' })).toEqual({ ok: true })

    expect((await library.read(sop.id))?.title).toBe('From a file')
    const trashed = library.state.getState().sops?.find(({ trashedAt }) => trashedAt !== null)
    expect(trashed?.title).toBe(sop.title)
  })

  it('leaves alone what is open', async () => {
    const { storage, library } = await aLibrary()
    const sop = someSop()
    await library.add(sop)
    await anOpenSop(storage, sop.id)
    const refused = { ok: false, reason: { key: 'storage.openElsewhere' } }

    expect(await library.rename(sop.id, 'x')).toEqual(refused)
    expect(await library.trash(sop.id)).toEqual(refused)
    expect(await library.remove(sop.id)).toEqual(refused)
    expect(await library.replace(sop)).toEqual(refused)
  })

  it('follows the other tabs', async () => {
    const name = aName()
    const [here, there] = [await aLibrary(name), await aLibrary(name)]
    const sop = someSop()
    await there.library.add(sop)
    const { editor } = await anOpenSop(there.storage, sop.id)

    retitle(editor, 'Changed there')

    await expect.poll(() => here.library.state.getState().sops?.[0]?.title).toBe('Changed there')
  })

  it('opens a SOP from the trash for reading only', async () => {
    const { storage, library } = await aLibrary()
    const sop = someSop()
    await library.add(sop)
    await library.trash(sop.id)

    const { editor } = await anOpenSop(storage, sop.id)

    expect(editor.document.getState().readOnly).toBe('trash')
  })

  it('restores an open SOP from the trash, to be edited and kept outside', async () => {
    const { storage, library } = await aLibrary()
    const sop = someSop()
    await library.add(sop)
    await library.trash(sop.id)
    const { editor, saving, close } = await anOpenSop(storage, sop.id)

    saving.restore()

    await expect.poll(() => editor.document.getState().readOnly).toBeNull()
    retitle(editor, 'Restored')
    await close()
    await library.refresh()
    expect(library.state.getState().sops).toMatchObject([{ title: 'Restored', trashedAt: null }])
  })

  it('edits several SOPs at once, each in one edit, and tells which a tab has open', async () => {
    const name = aName()
    const { storage, library } = await aLibrary(name)
    const [one, two, open] = [someSop(), someSop(), someSop()]
    for (const sop of [one, two, open]) await library.add(sop)
    const kept = await anOpenSop(storage, open.id)
    const label = { key: 'edit.setIdentity' }

    const left = await library.editAll([one.id, two.id, open.id, sopId('gone')], label, (sop) =>
      setIdentity(sop, { unit: 'Umum' }),
    )

    expect(left).toEqual([
      { id: open.id, reason: { key: 'storage.openElsewhere' } },
      { id: 'gone', reason: { key: 'storage.unreadable' } },
    ])
    const listed = library.state.getState().sops?.map(({ id, unit, rev }) => ({ id, unit, rev }))
    expect(listed).toContainEqual({ id: one.id, unit: 'Umum', rev: 1 })
    expect(listed).toContainEqual({ id: two.id, unit: 'Umum', rev: 1 })
    expect(listed).toContainEqual({ id: open.id, unit: '', rev: 0 })
    expect(await kept.close()).toBe(true)
    expect(
      await library.editAll([one.id, open.id], label, (sop) => setIdentity(sop, { unit: 'Umum' })),
    ).toEqual([])
    expect(await library.read(open.id)).toEqual(setIdentity(open, { unit: 'Umum' }))
    expect(library.state.getState().sops?.find(({ id }) => id === one.id)?.rev).toBe(1)
  })
})
