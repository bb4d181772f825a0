import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { aName, aStorage, anOpenSop, rawDatabase, retitle, someSop, titleOf } from '#test/support/aStorage.ts'
import { emptyAgencyProfile } from '@/core/model/agencyProfile.ts'
import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import { canonicalJson } from '@/storage/canonicalJson.ts'
import { newDocRow } from '@/storage/docRow.ts'
import { sha256 } from '@/storage/sha256.ts'

const ours: AgencyProfile = {
  ...emptyAgencyProfile('id'),
  agency: ['Badan Pusat Statistik', 'Provinsi Bengkulu'],
  numberPattern: '{nnn}/SOP/{yyyy}',
  page: { paper: 'F4-215', margins: { left: 20 } },
}

/** The database as Lajur left it before there were profiles, with one edited SOP in it. */
async function versionOne(name: string) {
  const old = new Dexie(name)
  old.version(1).stores({
    docs: 'id',
    snapshots: '[doc+rev]',
    journal: '[doc+rev]',
    quarantine: '++key, doc',
    pictures: 'hash',
  })
  await old.open()
  const sop = someSop()
  const json = canonicalJson(sop)
  await old.table('docs').put({ ...newDocRow(sop, 1), rev: 0 })
  await old
    .table('snapshots')
    .put({
      doc: sop.id,
      rev: 0,
      version: 1,
      json,
      sha256: await sha256(json),
      bytes: json.length,
      savedAt: 1,
    })
  await old.table('pictures').put({ hash: 'a'.repeat(64), blob: new Blob(['x']) })
  await old.table('quarantine').put({ doc: 'gone', foundAt: 1, rows: ['damaged'] })
  return { old, sop }
}

describe('the agency profile', () => {
  it('is none at first, and then what was saved last', async () => {
    const name = aName()
    const { profiles } = await aStorage(name)
    expect(await profiles.read()).toEqual({ profile: null, rev: 0 })

    expect(await profiles.save(ours, 0)).toEqual({ ok: true, rev: 1 })
    expect(await profiles.save({ ...ours, unit: 'Umum' }, 1)).toEqual({ ok: true, rev: 2 })

    expect(await (await aStorage(name)).profiles.read()).toEqual({
      profile: { ...ours, unit: 'Umum' },
      rev: 2,
    })
  })

  it('is one for all tabs, and no tab overwrites what it has not seen', async () => {
    const name = aName()
    const [one, two] = [await aStorage(name), await aStorage(name)]

    await one.profiles.save(ours, 0)
    const refused = await two.profiles.save({ ...ours, unit: 'Umum' }, 0)

    expect(refused).toEqual({ ok: false, reason: { key: 'profile.changedElsewhere' }, rev: 1 })
    expect(await two.profiles.read()).toEqual({ profile: ours, rev: 1 })
    expect(await two.profiles.save({ ...ours, unit: 'Umum' }, refused.rev)).toEqual({ ok: true, rev: 2 })
    expect((await one.profiles.read()).profile?.unit).toBe('Umum')
  })

  it('of two saves at once only one is taken', async () => {
    const name = aName()
    const [one, two] = [await aStorage(name), await aStorage(name)]

    const saves = await Promise.all([one.profiles.save(ours, 0), two.profiles.save(ours, 0)])

    expect(saves.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('lives in memory where the browser keeps nothing', async () => {
    const name = aName()
    const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const { profiles } = await aStorage(name)
    spy.mockRestore()

    expect(await profiles.save(ours, 0)).toEqual({ ok: true, rev: 1 })
    expect(await profiles.save(ours, 0)).toMatchObject({ ok: false, rev: 1 })
    expect(await profiles.read()).toEqual({ profile: ours, rev: 1 })
  })

  it('that is damaged counts as none, and one of a newer Lajur is not overwritten', async () => {
    const name = aName()
    const { profiles } = await aStorage(name)
    const { settings } = await rawDatabase(name)

    await settings.put({ key: 'agencyProfile', rev: 4, version: 1, json: '{"unit":' })
    expect(await profiles.read()).toEqual({ profile: null, rev: 4 })
    expect(await profiles.save(ours, 4)).toEqual({ ok: true, rev: 5 })

    await settings.put({ key: 'agencyProfile', rev: 6, version: 2, json: '{}' })
    expect(await profiles.save(ours, 6)).toMatchObject({ ok: false, reason: { key: 'storage.newer' } })
    expect((await settings.get('agencyProfile'))?.json).toBe('{}')
  })

  it('says so when the device fails', async () => {
    const name = aName()
    const { profiles } = await aStorage(name)
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })

    const saved = await profiles.save(ours, 0)
    spy.mockRestore()

    expect(saved).toEqual({ ok: false, reason: { key: 'storage.full' }, rev: 0 })
    expect(await profiles.read()).toEqual({ profile: null, rev: 0 })
  })
})

describe('a database from before there were profiles', () => {
  it('keeps everything in it and gets a place for the profile', async () => {
    const name = aName()
    const { old, sop } = await versionOne(name)
    old.close()

    const { store, profiles, trouble } = await aStorage(name)

    expect(trouble).toBeNull()
    expect(await store.load(sop.id)).toMatchObject({
      kind: 'sop',
      sop,
      lost: 0,
      doc: { rev: 0, createdAt: 1 },
    })
    expect(await profiles.read()).toEqual({ profile: null, rev: 0 })
    expect(await profiles.save(ours, 0)).toEqual({ ok: true, rev: 1 })
    const raw = await rawDatabase(name)
    expect(raw.backendDB().version).toBe(20)
    expect(await raw.pictures.count()).toBe(1)
    expect(await raw.quarantine.toArray()).toMatchObject([{ doc: 'gone', rows: ['damaged'] }])
    const kept = await anOpenSop(await aStorage(name), sop.id)
    retitle(kept.editor, 'Diubah')
    await kept.flush()
    expect(await store.load(sop.id)).toMatchObject({ sop: { title: 'Diubah' }, doc: { rev: 1 } })
    expect(titleOf(kept.editor)).toBe('Diubah')
  })

  it('is taken over while an old tab is open, whose later writes are refused', async () => {
    const name = aName()
    const { old, sop } = await versionOne(name)
    // What the old Lajur does: makes way, and does not open again by itself.
    old.on('versionchange', () => {
      old.close({ disableAutoOpen: true })
      return false
    })

    const { store } = await aStorage(name)

    const late = { doc: sop.id, rev: 1, op: 'late', json: '{}', checksum: '', savedAt: 2 }
    await expect(old.table('journal').add(late)).rejects.toMatchObject({ name: 'DatabaseClosedError' })
    expect(await store.load(sop.id)).toMatchObject({ kind: 'sop', sop, doc: { rev: 0 } })
  })
})
