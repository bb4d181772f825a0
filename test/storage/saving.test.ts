import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aName, aStorage, anOpenSop, rawDatabase, retitle, titleOf, someSop } from '#test/support/aStorage.ts'

async function opened() {
  const name = aName()
  const storage = await aStorage(name)
  const sop = someSop()
  await storage.store.add(sop)
  const kept = await anOpenSop(storage, sop.id)
  return { name, storage, sop, kept, editor: kept.editor, status: kept.saving.status }
}

/** Lets the next `times` writes of the journal fail like a device does. */
function failingWrites(times: number, error: DOMException) {
  const real = IDBObjectStore.prototype.add
  let left = times
  IDBObjectStore.prototype.add = function add(this: IDBObjectStore, ...args) {
    if (this.name !== 'journal' || left === 0) return real.apply(this, args)
    left -= 1
    throw error
  }
  onTestFinished(() => {
    IDBObjectStore.prototype.add = real
  })
}

describe('saving', () => {
  it('has every edit on the device when it says saved', async () => {
    const { name, storage, sop, editor, status } = await opened()

    retitle(editor, 'One')
    retitle(editor, 'Two')
    expect(status.getState().kind).toBe('saving')
    await vi.waitUntil(() => status.getState().kind === 'saved')

    const database = await rawDatabase(name)
    expect(await database.journal.count()).toBe(2)
    expect(await storage.store.load(sop.id)).toMatchObject({ kind: 'sop', sop: { title: 'Two' }, lost: 0 })
  })

  it('never says saved before the database has confirmed', async () => {
    const { storage, editor, status } = await opened()
    const append = vi.spyOn(storage.store, 'append')
    const seen: { status: string; confirmed: number }[] = []
    status.subscribe(({ kind }) => {
      const confirmed = append.mock.settledResults.filter(({ type }) => type === 'fulfilled').length
      seen.push({ status: kind, confirmed })
    })

    for (const title of ['One', 'Two', 'Three']) retitle(editor, title)
    await vi.waitUntil(() => status.getState().kind === 'saved')

    expect(append).toHaveBeenCalled()
    expect(seen.filter(({ status: kind }) => kind === 'saved').every(({ confirmed }) => confirmed > 0)).toBe(
      true,
    )
    expect(seen.at(-1)?.confirmed).toBe(append.mock.calls.length)
  })

  it('saves undo and redo as edits', async () => {
    const { storage, sop, kept, editor } = await opened()

    retitle(editor, 'One')
    editor.undo()
    editor.redo()
    await kept.flush()

    expect(await storage.store.load(sop.id)).toMatchObject({ sop: { title: 'One' }, doc: { rev: 3 } })
  })

  it('says that the device is full, keeps the edits on the screen and saves them once there is room', async () => {
    const { storage, sop, kept, editor, status } = await opened()
    failingWrites(2, new DOMException('full', 'QuotaExceededError'))

    retitle(editor, 'One')
    await vi.waitUntil(() => status.getState().kind === 'failed')
    retitle(editor, 'Two')

    expect(status.getState()).toMatchObject({ reason: { key: 'storage.full' }, retry: true })
    expect(titleOf(editor)).toBe('Two')
    await vi.waitUntil(() => status.getState().kind === 'saved', { timeout: 5000 })
    expect(await storage.store.load(sop.id)).toMatchObject({
      sop: { title: 'Two' },
      doc: { rev: 2 },
      lost: 0,
    })
    expect(await kept.flush()).toBe(true)
  })

  it.each(['UnknownError', 'DataError'])(
    'tries again after %s, without writing an edit twice',
    async (error) => {
      const { name, kept, editor, status } = await opened()
      failingWrites(1, new DOMException('broken', error))

      retitle(editor, 'One')
      await vi.waitUntil(() => status.getState().kind === 'failed')
      expect(status.getState()).toMatchObject({ reason: { key: 'storage.writeFailed' } })
      kept.saving.retry()
      await vi.waitUntil(() => status.getState().kind === 'saved')

      const database = await rawDatabase(name)
      expect(await database.journal.toCollection().primaryKeys()).toHaveLength(1)
    },
  )

  it('writes everything again when the device has lost it while the SOP was open', async () => {
    const { name, storage, sop, editor, status } = await opened()
    const database = await rawDatabase(name)
    await Promise.all([database.docs.clear(), database.snapshots.clear(), database.journal.clear()])

    retitle(editor, 'Still here')
    await vi.waitUntil(() => status.getState().kind === 'saved')

    expect(await storage.store.load(sop.id)).toMatchObject({ kind: 'sop', sop: { title: 'Still here' } })
  })

  it('keeps the journal short and the two snapshots before the last', async () => {
    const { name, storage, sop, kept, editor } = await opened()
    const database = await rawDatabase(name)

    for (let edit = 1; edit <= 1000; edit += 1) {
      retitle(editor, `Title ${edit}`)
      if (edit % 50 === 0) await kept.flush()
    }
    await vi.waitUntil(async () => (await database.snapshots.count()) === 3)
    await kept.flush()

    expect(await database.journal.count()).toBeLessThanOrEqual(700)
    expect(await storage.store.load(sop.id)).toMatchObject({ sop: { title: 'Title 1000' }, lost: 0 })
  })
})
