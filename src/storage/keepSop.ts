import { createStore } from 'zustand/vanilla'
import type { SopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Editor } from '@/editor/editor.ts'
import type { SaveStatus, Saving } from '@/editor/saving.ts'
import { type AskForPlace, askForPlace } from './askForPlace.ts'
import { askToPersist } from './askToPersist.ts'
import { type Compaction, createCompaction } from './compaction.ts'
import { createDesk, type Desk } from './desk.ts'
import { keepCopy } from './keepCopy.ts'
import {
  beginWriting,
  follow,
  handOver,
  type Keeping,
  reload,
  restore,
  showFollowing,
  showWriting,
  warn,
  writeFrom,
} from './keeping.ts'
import { keepView, readKeptView } from './keptView.ts'
import { onPageLeaving } from './pageLeaving.ts'
import type { DocRow } from './rows.ts'
import { createSaveQueue, type SaveQueue } from './saveQueue.ts'
import type { Loaded } from './sopStore.ts'
import type { Storage } from './storage.ts'

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
  const { store, messenger } = storage
  const status = createStore<SaveStatus>(() => ({ kind: 'saving' }))
  let isWriter = false
  let keeping: Keeping | null = null
  const desk = createDesk(id, {
    onGranted() {
      isWriter = true
      asking.stop()
      if (keeping) void beginWriting(keeping)
    },
    onLost() {
      isWriter = false
      if (keeping) beginFollowing(keeping)
    },
  })
  const asking = askForPlace(id, messenger, {
    take: () => desk.take(),
    onRefused() {
      if (keeping) warn(keeping.editor, { key: 'storage.otherUnsaved' })
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
  const parts = { id, storage, editor, status, isWriter: () => isWriter }
  const queue = queueOf(parts, { doc: loaded.doc, compaction })
  const open: Keeping = { ...parts, queue }
  keeping = open
  const stops = [...listeners(open, asking), () => compaction.stop(), () => asking.stop()]
  if (isWriter) await writeFrom(open, loaded)
  else beginFollowing(open)
  return { kind: 'open', kept: keptSop(open, { asking, desk, stops }) }
}

/** The queue of a SOP's edits, from the screen to the device and on to the other tabs. */
function queueOf(
  parts: Omit<Keeping, 'queue'>,
  { doc: first, compaction }: { readonly doc: DocRow; readonly compaction: Compaction },
): SaveQueue {
  const { id, storage, editor, status, isWriter } = parts
  const { store, messenger, trouble } = storage
  const queue = createSaveQueue({
    store,
    doc: first,
    sop: () => editor.document.getState().sop,
    show(next) {
      if (!isWriter()) return
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
      warn(editor, { key: 'storage.keptCopy', title })
      await reload({ ...parts, queue })
      return true
    },
  })
  return queue
}

function beginFollowing(keeping: Keeping): void {
  showFollowing(keeping)
  // Edits that were on their way when the place was taken: saved if nobody has written since, else kept as a copy.
  void keeping.queue.settle()
}

/** Listens to the editor, to the other tabs and to the page; returns the ways to stop. */
function listeners(keeping: Keeping, asking: AskForPlace): readonly (() => void)[] {
  const { id, storage, editor, queue, isWriter } = keeping
  return [
    editor.onEdit(({ origin, label, changes }) => {
      if (origin === 'elsewhere') return
      queue.push({ label, changes })
      askToPersist()
    }),
    storage.messenger.listen((message) => {
      if (message.kind === 'library' || message.doc !== id) return
      if (message.kind === 'edited') follow(keeping, message.rev, message.entry)
      if (message.kind === 'handOver' && isWriter()) void handOver(keeping)
      asking.hear(message)
    }),
    onPageLeaving(() => {
      keepView(id, editor)
      if (isWriter()) queue.leave()
    }),
  ]
}

interface Around {
  readonly asking: AskForPlace
  readonly desk: Desk
  readonly stops: readonly (() => void)[]
}

function keptSop(keeping: Keeping, { asking, desk, stops }: Around): KeptSop {
  const { id, editor, queue, status, isWriter } = keeping
  return {
    editor,
    saving: {
      status,
      retry: () => queue.retry(),
      takeOver() {
        // As the writer: it was handed over to a tab that went away before it took the place.
        if (isWriter()) showWriting(keeping, queue.doc())
        else asking.start()
      },
      restore: () => void restore(keeping),
    },
    flush: () => queue.settle(),
    async close() {
      keepView(id, editor)
      if (isWriter() && !(await queue.settle())) return false
      for (const stop of stops) stop()
      desk.leave()
      return true
    },
  }
}
