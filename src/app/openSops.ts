import type { SopId } from '@/core/model/ids.ts'
import type { Library } from '@/storage/library.ts'
import { keepSop } from '@/storage/keepSop.ts'
import type { KeptSop, Opened } from '@/storage/keepSop.ts'
import type { Storage } from '@/storage/storage.ts'
import type { Session } from './session.ts'

export type OpenSop =
  | { readonly kind: 'open'; readonly kept: KeptSop; readonly session: Session }
  | { readonly kind: Exclude<Opened['kind'], 'open'> }

/** The SOPs this tab has open: the one on the screen, and those whose last edits are not saved yet. */
export interface OpenSops {
  /** Opens a SOP, or gives the one that is still open. */
  open(id: SopId): Promise<OpenSop>
  /** The screen of a SOP is gone. It is closed as soon as everything is saved. */
  leave(id: SopId): void
  /** Saves everything there is to save, as well as it can be. */
  flush(): Promise<void>
  /** Whether an edit would be lost if the page went now. */
  hasUnsaved(): boolean
}

interface Entry {
  readonly opening: Promise<OpenSop>
  users: number
  opened: OpenSop | null
  /** Resolves with whether it could be closed. */
  closing: Promise<boolean> | null
}

interface OpenSopsParts {
  readonly storage: Storage
  readonly library: Library
  makeSession(): Promise<Session>
}

export function createOpenSops({ storage, library, makeSession }: OpenSopsParts): OpenSops {
  const entries = new Map<SopId, Entry>()

  async function openAnew(id: SopId): Promise<OpenSop> {
    const session = await makeSession()
    const opened = await keepSop(storage, id, session.makeEditor)
    return opened.kind === 'open' ? { ...opened, session } : opened
  }

  function entryOf(id: SopId): Entry {
    const known = entries.get(id)
    if (known !== undefined && known.closing === null) return known
    const opening =
      known?.closing?.then((isClosed) => (isClosed ? openAnew(id) : known.opening)) ?? openAnew(id)
    const entry: Entry = { opening, users: 0, opened: null, closing: null }
    opening.then(
      (opened) => {
        entry.opened = opened
      },
      () => entries.delete(id),
    )
    entries.set(id, entry)
    return entry
  }

  async function closeIfUnused(id: SopId, entry: Entry): Promise<void> {
    const opened = await entry.opening
    // Opened again meanwhile, as React's strict mode does.
    if (entry.users > 0 || entry.closing !== null || entries.get(id) !== entry) return
    entry.closing = opened.kind === 'open' ? opened.kept.close() : Promise.resolve(true)
    const isClosed = await entry.closing
    if (isClosed && entries.get(id) === entry) entries.delete(id)
    if (!isClosed && opened.kind === 'open') {
      // Not saved: it stays open and goes on trying, and is closed once that has worked.
      entry.closing = null
      const stop = opened.kept.saving.status.subscribe(({ kind }) => {
        if (kind !== 'saved') return
        stop()
        void closeIfUnused(id, entry)
      })
    }
    await library.refresh()
  }

  return {
    open(id) {
      const entry = entryOf(id)
      entry.users += 1
      return entry.opening
    },
    leave(id) {
      const entry = entries.get(id)
      if (entry === undefined) return
      entry.users -= 1
      void closeIfUnused(id, entry)
    },
    async flush() {
      for (const { opened } of entries.values()) if (opened?.kind === 'open') await opened.kept.flush()
    },
    hasUnsaved: () =>
      [...entries.values()].some(
        ({ opened }) => opened?.kind === 'open' && opened.kept.saving.status.getState().kind === 'failed',
      ),
  }
}
