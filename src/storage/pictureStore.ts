import type { Database } from './database.ts'
import type { PictureRow } from './rows.ts'

/** Where the bytes of pictures lie. Functions reject when the device fails. */
export interface PictureStore {
  read(hash: string): Promise<Blob | null>
  /** One that is there already only becomes younger. */
  keep(hash: string, blob: Blob): Promise<void>
  /** Forgets pictures kept before a time (in ms since 1970) that nothing on this device mentions. */
  sweep(before: number): Promise<void>
}

/** Pictures in IndexedDB. */
export function databasePictures(database: Database): PictureStore {
  const { pictures } = database
  return {
    read: async (hash) => (await pictures.get(hash))?.blob ?? null,
    async keep(hash, blob) {
      await pictures.put({ hash, blob, keptAt: Date.now() })
    },
    async sweep(before) {
      if ((await pictures.count()) === 0) return
      await database.transaction('rw', database.tables, async () => {
        const old = await pictures.filter(({ keptAt }) => keptAt < before).primaryKeys()
        await pictures.bulkDelete(await unmentioned(database, old))
      })
    },
  }
}

/** Pictures that live only as long as the tab. */
export function memoryPictures(): PictureStore {
  const kept = new Map<string, PictureRow>()
  return {
    read: (hash) => Promise.resolve(kept.get(hash)?.blob ?? null),
    keep(hash, blob) {
      kept.set(hash, { hash, blob, keptAt: Date.now() })
      return Promise.resolve()
    },
    sweep: () => Promise.resolve(),
  }
}

/**
 * The hashes that stand nowhere: in no snapshot, no edit since (its undo included), nothing set aside and no agency
 * profile. Text is searched, not Sops: what cannot be read any more may be rescued one day, with its logo.
 */
async function unmentioned(database: Database, hashes: readonly string[]): Promise<string[]> {
  const lost = new Set(hashes)
  const search = (text: string) => {
    for (const hash of lost) if (text.includes(hash)) lost.delete(hash)
  }
  for (const table of database.tables.filter(({ name }) => name !== 'pictures')) {
    if (lost.size === 0) break
    await table.each((row) => search(JSON.stringify(row)))
  }
  return [...lost]
}
