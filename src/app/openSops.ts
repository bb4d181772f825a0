import type { SopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Editor } from '@/editor/editor.ts'
import type { Library } from '@/storage/library.ts'
import { keepSop } from '@/storage/keepSop.ts'
import type { Opened } from '@/storage/keepSop.ts'
import type { Storage } from '@/storage/storage.ts'

/** The SOPs this tab has open: one at a time, and those whose last edits are not saved yet. */
export interface OpenSops {
  /** Opens a SOP, or gives the one that is still open. */
  open(id: SopId): Promise<Opened>
  /** The screen of a SOP is gone. It is closed as soon as everything is saved. */
  leave(id: SopId): void
  /** Saves everything there is to save, as well as it can be. */
  flush(): Promise<void>
  /** Whether an edit would be lost if the page went now. */
  hasUnsaved(): boolean
}

interface Entry {
  readonly opening: Promise<Opened>
  users: number
}

export function createOpenSops(
  storage: Storage,
  library: Library,
  makeEditor: (sop: Sop) => Editor,
): OpenSops {
  const entries = new Map<SopId, Entry>()
  const failed = new Set<SopId>()

  async function close(id: SopId, entry: Entry): Promise<void> {
    const opened = await entry.opening
    // Opened again meanwhile, as React's strict mode does.
    if (entry.users > 0 || entries.get(id) !== entry) return
    if (opened.kind === 'open' && !(await opened.kept.close())) {
      // Not saved: it stays open, tries again, and is closed once it could be saved.
      const stop = opened.kept.saving.status.subscribe(({ kind }) => {
        if (kind !== 'saved') return
        stop()
        void close(id, entry)
      })
      return
    }
    entries.delete(id)
    await library.refresh()
  }

  return {
    open(id) {
      const entry = entries.get(id) ?? { opening: keepSop(storage, id, makeEditor), users: 0 }
      entries.set(id, entry)
      entry.users += 1
      void entry.opening.then((opened) => {
        if (opened.kind !== 'open') return
        opened.kept.saving.status.subscribe(({ kind }) => {
          if (kind === 'failed') failed.add(id)
          else failed.delete(id)
        })
      })
      return entry.opening
    },
    leave(id) {
      const entry = entries.get(id)
      if (entry === undefined) return
      entry.users -= 1
      void close(id, entry)
    },
    async flush() {
      for (const { opening } of entries.values()) {
        const opened = await opening
        if (opened.kind === 'open') await opened.kept.flush()
      }
    },
    hasUnsaved: () => failed.size > 0,
  }
}
