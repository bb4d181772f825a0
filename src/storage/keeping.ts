import type { StoreApi } from 'zustand/vanilla'
import type { SopId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import type { Editor } from '@/editor/editor.ts'
import type { SaveStatus } from '@/editor/saving.ts'
import { replayPending } from './replayPending.ts'
import type { DocRow, JournalEntry } from './rows.ts'
import type { SaveQueue } from './saveQueue.ts'
import type { Loaded } from './sopStore.ts'
import type { Storage } from './storage.ts'
import { troubleOf } from './trouble.ts'

/** An open SOP on its way between the screen and the device. */
export interface Keeping {
  readonly id: SopId
  readonly storage: Storage
  readonly editor: Editor
  readonly queue: SaveQueue
  readonly status: StoreApi<SaveStatus>
  /** Whether this tab has the place at which the SOP is edited. */
  isWriter(): boolean
}

/** Shows what lies on the device. */
export async function reload({ id, storage, editor, queue, isWriter }: Keeping): Promise<void> {
  const newest = await storage.store.load(id)
  if (newest.kind !== 'sop') return
  queue.restart(newest.doc)
  editor.load(newest.sop, isWriter() ? null : 'other-tab')
}

/** This tab has got the place: it goes on from what lies on the device. */
export async function beginWriting(keeping: Keeping): Promise<void> {
  const newest = await keeping.storage.store.load(keeping.id)
  if (newest.kind === 'sop') await writeFrom(keeping, newest)
}

/** Goes on from what was loaded and from what a leaving page left behind; what is damaged is set aside first. */
export async function writeFrom(keeping: Keeping, newest: Extract<Loaded, { kind: 'sop' }>): Promise<void> {
  const { id, storage, editor, queue, isWriter } = keeping
  const { store } = storage
  if (newest.lost > 0) {
    await store.setAside(id, newest.damaged)
    await store.snapshot(newest.doc, newest.sop)
    warn(editor, { key: 'storage.editsLost', count: newest.lost })
  }
  const { doc, sop } = await replayPending(store, newest)
  if (doc.rev !== queue.doc().rev || newest.lost > 0) {
    queue.restart(doc)
    editor.load(sop, null)
  }
  if (isWriter()) showWriting(keeping, doc)
}

/** Lets the user edit, and says how the SOP is kept. */
export function showWriting({ editor, status, storage: { trouble } }: Keeping, doc: DocRow): void {
  editor.setReadOnly(doc.trashedAt === null ? null : 'trash')
  status.setState(trouble === null ? { kind: 'saved' } : { kind: 'failed', ...trouble }, true)
}

/** Takes the SOP out of the trash; a failure is said. */
export async function restore(keeping: Keeping): Promise<void> {
  const { id, storage, editor, queue, isWriter } = keeping
  try {
    await storage.store.setTrashed(id, null)
  } catch (error) {
    warn(editor, troubleOf(error).reason)
    return
  }
  // The queue writes its row when the page is left: it must not put the SOP back into the trash.
  queue.restart({ ...queue.doc(), trashedAt: null })
  if (isWriter()) showWriting(keeping, queue.doc())
  storage.messenger.send({ kind: 'library' })
}

/** Lets the user watch what another tab does. */
export function showFollowing({ editor, status }: Keeping): void {
  editor.setReadOnly('other-tab')
  status.setState({ kind: 'following' }, true)
}

/** Edit number `rev` of another tab: shown at once if it is the next one, else all is read anew. */
export function follow(keeping: Keeping, rev: number, entry: JournalEntry): void {
  const { editor, queue, isWriter } = keeping
  const doc = queue.doc()
  if (isWriter() || rev <= doc.rev) return
  if (rev > doc.rev + 1) {
    void reload(keeping)
    return
  }
  queue.restart({ ...doc, rev })
  editor.follow(entry.label, entry.changes)
}

/** Another tab asks for the place: it is told when all is saved, or that it cannot be. */
export async function handOver(keeping: Keeping): Promise<void> {
  const { id, storage, editor, queue } = keeping
  editor.setReadOnly('other-tab')
  const isSaved = await queue.settle()
  if (isSaved) showFollowing(keeping)
  else editor.setReadOnly(null)
  storage.messenger.send({ kind: isSaved ? 'handedOver' : 'kept', doc: id })
}

/** Says what the user must know of the SOP on the device. */
export function warn(editor: Editor, message: Message): void {
  editor.view.setState({ toast: { message, tone: 'warning', undo: false } })
}
