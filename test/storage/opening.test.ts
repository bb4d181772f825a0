import { describe, expect, it } from 'vitest'
import {
  aName,
  aStorage,
  anEditor,
  anOpenSop,
  rawDatabase,
  retitle,
  someSop,
} from '#test/support/aStorage.ts'
import { MODEL_VERSION } from '@/storage/modelVersion.ts'
import { keepSop } from '@/storage/keepSop.ts'

/** A SOP with snapshots after edits 0, 2 and 4, and edits 1 to 6. */
async function kept() {
  const name = aName()
  const storage = await aStorage(name)
  const sop = someSop()
  await storage.store.add(sop)
  const open = await anOpenSop(storage, sop.id)
  for (let edit = 1; edit <= 6; edit += 1) {
    retitle(open.editor, `Title ${edit}`)
    await open.flush()
    const loaded = await storage.store.load(sop.id)
    if (loaded.kind === 'sop' && (edit === 2 || edit === 4))
      await storage.store.snapshot(loaded.doc, loaded.sop)
  }
  await open.close()
  return { name, storage, id: sop.id, database: await rawDatabase(name) }
}

const open = async ({ storage, id }: Awaited<ReturnType<typeof kept>>) => storage.store.load(id)

describe('opening', () => {
  it('replays the journal on the newest snapshot', async () => {
    const there = await kept()

    expect(await open(there)).toMatchObject({
      kind: 'sop',
      sop: { title: 'Title 6' },
      doc: { rev: 6 },
      lost: 0,
    })
  })

  it.each([
    ['garbage', { json: 'garbage' }],
    ['cut JSON', { json: '{"id":' }],
    ['a flipped letter', { json: '{"title":"Title x"}' }],
    ['no text at all', { json: 7 }],
    ['a wrong SHA-256', { sha256: '00' }],
  ])('loses nothing when the newest snapshot holds %s', async (_what, damage) => {
    const there = await kept()
    await there.database.snapshots
      .where({ doc: there.id, rev: 4 })
      .modify((row) => void Object.assign(row, damage))

    expect(await open(there)).toMatchObject({ kind: 'sop', sop: { title: 'Title 6' }, lost: 0 })
  })

  it.each([
    ['garbage', { json: 'garbage' }],
    ['another text', { json: '{"label":{"key":"x"},"changes":{"rows":{},"fields":[]}}' }],
  ])('opens what comes before an edit that holds %s, and sets the rest aside', async (_what, damage) => {
    const there = await kept()
    await there.database.journal.update([there.id, 5], damage)

    expect(await open(there)).toMatchObject({ sop: { title: 'Title 4' }, lost: 2 })
    const opened = await anOpenSop(there.storage, there.id)
    expect(opened.editor.view.getState().toast?.message).toEqual({ key: 'storage.editsLost', count: 2 })
    retitle(opened.editor, 'Going on')
    await opened.flush()

    expect(await open(there)).toMatchObject({ sop: { title: 'Going on' }, doc: { rev: 7 }, lost: 0 })
    const [aside] = await there.database.quarantine.toArray()
    expect(aside?.rows).toHaveLength(2)
    expect(JSON.stringify(aside?.rows)).toContain('Title 6')
  })

  it('stops at a gap in the journal', async () => {
    const there = await kept()
    await there.database.journal.delete([there.id, 6])

    expect(await open(there)).toMatchObject({ sop: { title: 'Title 5' }, lost: 1 })
  })

  it('changes nothing of a SOP it cannot read', async () => {
    const there = await kept()
    await there.database.snapshots.toCollection().modify({ json: 'garbage' })
    const before = await there.database.snapshots.toArray()

    expect(await keepSop(there.storage, there.id, anEditor)).toEqual({ kind: 'unreadable' })

    expect(await there.database.snapshots.toArray()).toEqual(before)
    expect(await there.storage.store.raw(there.id)).toContain('Title 6')
  })

  it('does not touch a SOP of a newer Lajur', async () => {
    const there = await kept()
    await there.database.docs.update(there.id, { version: MODEL_VERSION + 1 })

    expect(await keepSop(there.storage, there.id, anEditor)).toEqual({ kind: 'newer' })
  })

  it('knows that a SOP is not there', async () => {
    const storage = await aStorage()

    expect(await keepSop(storage, someSop().id, anEditor)).toEqual({ kind: 'missing' })
  })
})
