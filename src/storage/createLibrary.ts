import { createStore } from 'zustand/vanilla'
import { diff } from '@/core/model/diff.ts'
import { sopId } from '@/core/model/ids.ts'
import type { SopId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import { newId } from '@/core/model/newId.ts'
import type { Sop } from '@/core/model/sop.ts'
import { setTitle } from '@/core/operations/setTitle.ts'
import { lockName } from './desk.ts'
import { journalRow } from './journal.ts'
import { forgetView } from './keptView.ts'
import type { Library, LibraryState, NotEdited, Outcome } from './library.ts'
import type { Storage } from './storage.ts'
import { troubleOf } from './trouble.ts'

const FOLLOW_MS = 300
const ok: Outcome = { ok: true }
const refused = (key: string): Outcome => ({ ok: false, reason: { key } })

/** The library of a storage; it reads its list at once. */
export function createLibrary({ store, messenger, pictures, trouble }: Storage): Library {
  const state = createStore<LibraryState>(() => ({ sops: null, trouble }))
  let followTimer: ReturnType<typeof setTimeout> | undefined

  async function refresh(): Promise<void> {
    try {
      state.setState({ sops: await store.list() })
    } catch (error) {
      state.setState(({ sops }) => ({ sops: sops ?? [], trouble: troubleOf(error) }))
    }
  }

  /** Does one thing, and turns a failing device into an outcome. */
  async function trying(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work()
    } catch (error) {
      return { ok: false, reason: troubleOf(error).reason }
    }
  }

  /** Reads the list anew, and tells the other tabs to. */
  async function announce(): Promise<void> {
    await refresh()
    messenger.send({ kind: 'library' })
  }

  const doing = (work: () => Promise<Outcome>) =>
    trying(async () => {
      const outcome = await work()
      await announce()
      return outcome
    })

  /** Does something with a SOP unless a tab has it open: that tab would go on saving what it shows. */
  function ifClosed(id: SopId, work: () => Promise<Outcome>): Promise<Outcome> {
    if (!('locks' in navigator)) return work()
    return navigator.locks.request(lockName(id), { ifAvailable: true }, (lock) =>
      lock === null ? refused('storage.openElsewhere') : work(),
    )
  }

  const doingWith = (id: SopId, work: () => Promise<Outcome>) => ifClosed(id, () => doing(work))

  /** One edit of a SOP that is not open. */
  async function editClosed(id: SopId, label: Message, operation: (sop: Sop) => Sop): Promise<Outcome> {
    const loaded = await store.load(id)
    if (loaded.kind !== 'sop' || loaded.lost > 0) return refused('storage.unreadable')
    const sop = operation(loaded.sop)
    if (sop === loaded.sop) return ok
    const { doc } = loaded
    const row = journalRow(id, doc.rev + 1, { label, changes: diff(loaded.sop, sop) })
    const outcome = await store.append({ doc, after: doc.rev, rows: [row], own: new Set(), sop })
    return outcome === 'appended' ? ok : refused('storage.openElsewhere')
  }

  async function addCopy(id: SopId, change: (sop: Sop) => Sop): Promise<SopId | null> {
    const loaded = await store.load(id)
    if (loaded.kind !== 'sop') return null
    const copy = { ...change(loaded.sop), id: sopId(newId()) }
    await store.add(copy)
    return copy.id
  }

  messenger.listen(() => {
    clearTimeout(followTimer)
    followTimer = setTimeout(() => void refresh(), FOLLOW_MS)
  })
  void refresh()

  return {
    state,
    pictures,
    refresh,
    async read(id) {
      const loaded = await store.load(id).catch(() => null)
      return loaded?.kind === 'sop' ? loaded.sop : null
    },
    add: (sop) =>
      doing(async () => ((await store.add(sop)) === 'added' ? ok : refused('storage.alreadyThere'))),
    replace: (sop) =>
      doingWith(sop.id, async () => {
        const old = await addCopy(sop.id, (kept) => kept)
        if (old === null) return refused('storage.unreadable')
        await store.setTrashed(old, Date.now())
        await store.setTrashed(sop.id, null)
        return editClosed(sop.id, { key: 'storage.replace' }, () => sop)
      }),
    rename: (id, title) =>
      doingWith(id, () => editClosed(id, { key: 'storage.rename' }, (sop) => setTitle(sop, title))),
    async editAll(ids, label, operation) {
      const left: NotEdited[] = []
      for (const id of ids) {
        const outcome = await trying(() => ifClosed(id, () => editClosed(id, label, operation)))
        if (!outcome.ok) left.push({ id, reason: outcome.reason })
      }
      await announce()
      return left
    },
    duplicate: (id, title) =>
      doing(async () => {
        const copy = await addCopy(id, (sop) => setTitle(sop, title))
        return copy === null ? refused('storage.unreadable') : ok
      }),
    trash: (id) =>
      doingWith(id, async () => {
        await store.setTrashed(id, Date.now())
        return ok
      }),
    restore: (id) =>
      doing(async () => {
        await store.setTrashed(id, null)
        return ok
      }),
    remove: (id) =>
      doingWith(id, async () => {
        await store.remove(id)
        forgetView(id)
        return ok
      }),
  }
}
