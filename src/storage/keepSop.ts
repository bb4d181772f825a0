import { createStore } from 'zustand/vanilla'
import type { SopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Editor } from '@/editor/editor.ts'
import type { SaveStatus, Saving } from '@/editor/saving.ts'
import { createCompaction } from './compaction.ts'
import { createDesk } from './desk.ts'
import { keepCopy } from './keepCopy.ts'
import { keepView, readKeptView } from './keptView.ts'
import type { TabMessage } from './messenger.ts'
import { onPageLeaving } from './pageLeaving.ts'
import { replayPending } from './replayPending.ts'
import type { DocRow, JournalEntry } from './rows.ts'
import { createSaveQueue } from './saveQueue.ts'
import type { Loaded } from './sopStore.ts'
import type { Storage } from './storage.ts'

/** How long a tab that is asked to hand over may take before its place is taken: it may be frozen. */
const HAND_OVER_MS = 2000

/** An open SOP that is kept: every edit is saved, and other tabs are followed. */
export interface KeptSop {
  readonly editor: Editor
  readonly saving: Saving
  /** Saves what is left; `false` if it cannot be saved now. */
  flush(): Promise<boolean>
  /** Saves what is left and gives up the place; `false` if something could not be saved, and then it stays open. */
  close(): Promise<boolean>
}

export type Opened =
  | { readonly kind: 'open'; readonly kept: KeptSop }
  | { readonly kind: Exclude<Loaded['kind'], 'sop'> }

/** Opens a SOP of this device for editing, or for watching while another tab edits it. */
export async function keepSop(
  storage: Storage,
  id: SopId,
  makeEditor: (sop: Sop) => Editor,
): Promise<Opened> {
  const { store, messenger, trouble } = storage
  const status = createStore<SaveStatus>(() => ({ kind: 'saving' }))
  let isWriter = false
  let isReady = false
  /** Runs while this tab waits to be handed the SOP. */
  let handOverTimer: ReturnType<typeof setTimeout> | null = null

  const desk = createDesk(id, {
    onGranted() {
      isWriter = true
      if (isReady) void beginWriting()
    },
    onLost() {
      isWriter = false
      if (isReady) beginFollowing()
    },
  })
  await desk.sit()
  const loaded = await store.load(id)
  if (loaded.kind !== 'sop') {
    desk.leave()
    return { kind: loaded.kind }
  }
  const editor = makeEditor(loaded.sop)
  editor.setReadOnly('loading')
  editor.view.setState(readKeptView(id))

  const compaction = createCompaction(store)
  const queue = createSaveQueue({
    store,
    doc: loaded.doc,
    sop: () => editor.document.getState().sop,
    show(next) {
      if (!isWriter) return
      status.setState(next.kind === 'saved' && trouble !== null ? { kind: 'failed', ...trouble } : next, true)
    },
    onSaved({ entries, doc, sop }) {
      entries.forEach((entry, index) => {
        messenger.send({ kind: 'edited', doc: id, rev: doc.rev - entries.length + index + 1, entry })
      })
      compaction.note(entries.length, doc, sop)
    },
    async onConflict() {
      const title = await keepCopy(store, editor.document.getState().sop)
      editor.view.setState({
        toast: { message: { key: 'storage.keptCopy', title }, tone: 'warning', undo: false },
      })
      await reload()
      return true
    },
  })

  /** Shows what lies on the device. */
  async function reload(): Promise<void> {
    const newest = await store.load(id)
    if (newest.kind !== 'sop') return
    queue.restart(newest.doc)
    editor.load(newest.sop, isWriter ? null : 'other-tab')
  }

  async function beginWriting(): Promise<void> {
    stopAsking()
    const newest = await store.load(id)
    if (newest.kind === 'sop') await writeFrom(newest)
  }

  async function writeFrom(newest: Extract<Loaded, { kind: 'sop' }>): Promise<void> {
    if (newest.lost > 0) {
      await store.setAside(id, newest.damaged)
      await store.snapshot(newest.doc, newest.sop)
      const message = { key: 'storage.editsLost', count: newest.lost }
      editor.view.setState({ toast: { message, tone: 'warning', undo: false } })
    }
    const { doc, sop } = await replayPending(store, newest)
    if (doc.rev !== queue.doc().rev || newest.lost > 0) {
      queue.restart(doc)
      editor.load(sop, null)
    }
    if (isWriter) showWriting(doc)
  }

  function showFollowing(): void {
    editor.setReadOnly('other-tab')
    status.setState({ kind: 'following' }, true)
  }

  function beginFollowing(): void {
    showFollowing()
    // Edits that were on their way when the place was taken: saved if nobody has written since, else kept as a copy.
    void queue.settle()
  }

  function showWriting(doc: DocRow): void {
    editor.setReadOnly(doc.trashedAt === null ? null : 'trash')
    status.setState(trouble === null ? { kind: 'saved' } : { kind: 'failed', ...trouble }, true)
  }

  function stopAsking(): void {
    if (handOverTimer !== null) clearTimeout(handOverTimer)
    handOverTimer = null
  }

  function follow(rev: number, entry: JournalEntry): void {
    const doc: DocRow = queue.doc()
    if (isWriter || rev <= doc.rev) return
    if (rev > doc.rev + 1) {
      void reload()
      return
    }
    queue.restart({ ...doc, rev })
    editor.follow(entry.label, entry.changes)
  }

  async function handOver(): Promise<void> {
    editor.setReadOnly('other-tab')
    const isSaved = await queue.settle()
    if (isSaved) showFollowing()
    else editor.setReadOnly(null)
    messenger.send({ kind: isSaved ? 'handedOver' : 'kept', doc: id })
  }

  function takePlace(): void {
    stopAsking()
    desk.take()
  }

  function hear(message: TabMessage): void {
    if (message.kind === 'library' || message.doc !== id) return
    if (message.kind === 'edited') follow(message.rev, message.entry)
    if (message.kind === 'handOver' && isWriter) void handOver()
    if (handOverTimer === null) return
    if (message.kind === 'handedOver') takePlace()
    if (message.kind === 'kept') {
      stopAsking()
      editor.view.setState({
        toast: { message: { key: 'storage.otherUnsaved' }, tone: 'warning', undo: false },
      })
    }
  }

  const stops = [
    editor.onEdit(({ origin, label, changes }) => {
      if (origin !== 'elsewhere') queue.push({ label, changes })
    }),
    messenger.listen(hear),
    onPageLeaving(() => {
      keepView(id, editor)
      if (isWriter) queue.leave()
    }),
  ]
  isReady = true
  if (isWriter) await writeFrom(loaded)
  else beginFollowing()

  return {
    kind: 'open',
    kept: {
      editor,
      saving: {
        status,
        retry: () => queue.retry(),
        takeOver() {
          if (isWriter) {
            // It was handed over to a tab that went away before it took the place.
            showWriting(queue.doc())
            return
          }
          stopAsking()
          messenger.send({ kind: 'handOver', doc: id })
          handOverTimer = setTimeout(takePlace, HAND_OVER_MS)
        },
      },
      flush: () => queue.settle(),
      async close() {
        keepView(id, editor)
        if (isWriter && !(await queue.settle())) return false
        compaction.stop()
        for (const stop of stops) stop()
        desk.leave()
        return true
      },
    },
  }
}
