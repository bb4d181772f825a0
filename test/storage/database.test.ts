import { Dexie } from 'dexie'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aName, aStorage, someSop } from '#test/support/aStorage.ts'
import { openDatabase } from '@/storage/database.ts'
import { openStorage } from '@/storage/storage.ts'

function replacingOpen(open: () => IDBOpenDBRequest) {
  const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(open)
  onTestFinished(() => spy.mockRestore())
}

describe('the database', () => {
  it('works in memory, and says so, where the browser refuses it', async () => {
    const name = aName()
    replacingOpen(() => {
      throw new DOMException('no', 'SecurityError')
    })

    const { store, trouble } = await aStorage(name)

    const sop = someSop()
    expect(trouble).toMatchObject({ reason: { key: 'storage.unavailable' } })
    expect(await store.add(sop)).toBe('added')
    expect(await store.load(sop.id)).toMatchObject({ kind: 'sop', sop })
  })

  it('does not wait for ever for a database that never answers', { timeout: 8000 }, async () => {
    const name = aName()
    // A request is an event target; this one stays silent.
    replacingOpen(() => new EventTarget() as IDBOpenDBRequest)

    expect((await aStorage(name)).trouble).toMatchObject({ reason: { key: 'storage.unavailable' } })
  })

  it('leaves the database of a newer Lajur alone', async () => {
    const name = aName()
    const newer = new Dexie(name)
    newer.version(9).stores({ docs: 'id', later: 'id' })
    await newer.open()
    newer.close()

    const { trouble } = await aStorage(name)

    expect(trouble).toMatchObject({ reason: { key: 'storage.newer' } })
    const found = (await indexedDB.databases()).find((database) => database.name === name)
    expect(found?.version).toBe(90)
  })

  it('saves, and then makes way for a newer Lajur for good', async () => {
    const name = aName()
    const events: string[] = []
    const sop = someSop()
    const storage = await openStorage(name, async () => void events.push('saved'))
    await storage.store.add(sop)
    const newer = new Dexie(name)
    onTestFinished(() => newer.close())
    newer.version(9).stores({ docs: 'id' })

    await newer.open()

    expect(events).toEqual(['saved'])
    await expect(storage.store.list()).rejects.toMatchObject({ name: 'DatabaseClosedError' })
  })

  it('opens once and again', async () => {
    const name = aName()
    const beforeClose = () => Promise.resolve()

    const opened = [await openDatabase({ name, beforeClose }), await openDatabase({ name, beforeClose })]

    expect(opened.map(({ kind }) => kind)).toEqual(['open', 'open'])
  })
})
