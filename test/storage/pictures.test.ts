import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aName, aStorage, anOpenSop, rawDatabase, retitle, someSop } from '#test/support/aStorage.ts'
import { aPngFile } from '#test/support/aPngFile.ts'
import { setLogo } from '@/core/operations/setLogo.ts'
import { createLibrary } from '@/storage/createLibrary.ts'
import { createPictures } from '@/storage/createPictures.ts'
import { databasePictures, memoryPictures } from '@/storage/pictureStore.ts'
import { sha256 } from '@/storage/sha256.ts'

const tomorrow = () => Date.now() + 24 * 60 * 60 * 1000

async function kept(storage: Awaited<ReturnType<typeof aStorage>>, colour = 'red') {
  const outcome = await storage.pictures.keep(await aPngFile(24, 24, colour))
  if (!outcome.ok) throw new Error(outcome.reason.key)
  return outcome.picture
}

describe('pictures', () => {
  it('are kept under the hash of their bytes and read again after a reload', async () => {
    const name = aName()
    const picture = await kept(await aStorage(name))

    const { pictures } = await aStorage(name)
    expect(pictures.state.getState().size).toBe(0)
    const source = await pictures.load([picture.hash, 'f'.repeat(64)])

    expect(picture.hash).toBe(await sha256(picture.bytes.slice().buffer))
    expect([...source.keys()]).toEqual([picture.hash])
    expect(source.get(picture.hash)).toEqual(picture)
    expect(pictures.state.getState()).toBe(source)
  })

  it('are kept once, however often they come', async () => {
    const name = aName()
    const storage = await aStorage(name)

    const first = await kept(storage)
    const second = await kept(storage)

    expect(second).toBe(first)
    expect(await (await rawDatabase(name)).pictures.count()).toBe(1)
  })

  it('are read once, however many ask at the same time', async () => {
    const store = memoryPictures()
    const bytes = await aPngFile(8, 8, 'blue')
    await store.keep('a'.repeat(64), new Blob([bytes.slice()]))
    const read = vi.spyOn(store, 'read')
    const pictures = createPictures(store)

    await Promise.all([pictures.load(['a'.repeat(64)]), pictures.load(['a'.repeat(64)])])
    await pictures.load(['a'.repeat(64)])

    expect(read).toHaveBeenCalledTimes(1)
  })

  it('that are none are refused, and a device that fails says so', async () => {
    const { pictures } = await aStorage(aName())
    const failing = createPictures({
      ...memoryPictures(),
      keep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      read: () => Promise.reject(new Error('gone')),
    })

    expect(await pictures.keep(new TextEncoder().encode('GIF89a'))).toEqual({
      ok: false,
      reason: { key: 'picture.unusable' },
    })
    expect(await failing.keep(await aPngFile(8, 8, 'red'))).toEqual({
      ok: false,
      reason: { key: 'storage.full' },
    })
    expect((await failing.load(['a'.repeat(64)])).size).toBe(0)
  })
})

describe('sweeping pictures', () => {
  it('forgets what nothing mentions, and nothing else', async () => {
    const name = aName()
    const storage = await aStorage(name)
    const library = createLibrary(storage)
    const database = await rawDatabase(name)
    const [used, trashed, edited, lost] = [
      await kept(storage, 'red'),
      await kept(storage, 'green'),
      await kept(storage, 'blue'),
      await kept(storage, 'gold'),
    ]
    const inTrash = setLogo(someSop(), trashed.hash)
    await library.add(setLogo(someSop(), used.hash))
    await library.add(inTrash)
    await library.trash(inTrash.id)
    const plain = someSop()
    await library.add(plain)
    const open = await anOpenSop(storage, plain.id)
    open.editor.edit({ key: 'picture.setLogo' }, (sop) => setLogo(sop, edited.hash))
    await open.flush()

    await databasePictures(database).sweep(tomorrow())

    expect((await database.pictures.toCollection().primaryKeys()).toSorted()).toEqual(
      [used, trashed, edited].map(({ hash }) => hash).toSorted(),
    )
    expect(lost.hash).not.toBe(used.hash)
  })

  it('keeps what an undo may bring back, what an agency profile has and what lies set aside', async () => {
    const name = aName()
    const storage = await aStorage(name)
    const database = await rawDatabase(name)
    const [undone, ofAgency, aside] = [
      await kept(storage, 'red'),
      await kept(storage, 'green'),
      await kept(storage, 'blue'),
    ]
    const sop = setLogo(someSop(), undone.hash)
    await storage.store.add(sop)
    const open = await anOpenSop(storage, sop.id)
    open.editor.edit({ key: 'picture.removeLogo' }, (before) => setLogo(before, null))
    await open.flush()
    await database.settings.put({
      key: 'agencyProfile',
      rev: 1,
      version: 1,
      json: `{"logo":"${ofAgency.hash}"}`,
    })
    await storage.store.setAside(sop.id, [{ json: `damaged "${aside.hash}"` }])

    await databasePictures(database).sweep(tomorrow())

    expect(await database.pictures.count()).toBe(3)
  })

  it('leaves young pictures alone: their edit may still be on its way', async () => {
    const name = aName()
    const storage = await aStorage(name)
    const picture = await kept(storage)

    await databasePictures(await rawDatabase(name)).sweep(Date.now() - 1000)

    expect((await (await aStorage(name)).pictures.load([picture.hash])).has(picture.hash)).toBe(true)
  })
})

describe('the wish to stay', () => {
  it('is told to the browser with the first own edit, and never again', async () => {
    const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true)
    const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false)
    onTestFinished(() => {
      persist.mockRestore()
      persisted.mockRestore()
    })
    const storage = await aStorage(aName())
    const sop = someSop()
    await storage.store.add(sop)
    const open = await anOpenSop(storage, sop.id)
    expect(persisted).not.toHaveBeenCalled()

    retitle(open.editor, 'Surat keluar')
    retitle(open.editor, 'Surat dinas')
    await open.flush()

    await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1))
    expect(persisted).toHaveBeenCalledTimes(1)
  })
})
