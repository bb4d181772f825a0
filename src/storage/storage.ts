import type { AgencyProfiles } from '@/editor/agencyProfiles.ts'
import type { Pictures } from '@/editor/pictures.ts'
import { databaseProfiles, memoryProfiles } from './agencyProfiles.ts'
import { createPictures } from './createPictures.ts'
import { openDatabase } from './database.ts'
import { databaseStore } from './databaseStore.ts'
import { memoryStore } from './memoryStore.ts'
import { createMessenger } from './messenger.ts'
import type { Messenger } from './messenger.ts'
import { databasePictures, memoryPictures } from './pictureStore.ts'
import type { SopStore } from './sopStore.ts'
import { sweepLater } from './sweepLater.ts'
import { newerLajur, unavailable } from './trouble.ts'
import type { Trouble } from './trouble.ts'

/** Where this tab keeps SOPs, and how it hears of the other tabs. */
export interface Storage {
  readonly store: SopStore
  readonly profiles: AgencyProfiles
  readonly pictures: Pictures
  readonly messenger: Messenger
  /** Why nothing is kept on this device; null when all is well. */
  readonly trouble: Trouble | null
}

/**
 * Opens the storage of this device; where it is refused, SOPs live in memory and `trouble` says so.
 * `beforeClose` is called when a newer Lajur in another tab needs the database.
 */
export async function openStorage(name: string, beforeClose: () => Promise<void>): Promise<Storage> {
  const messenger = createMessenger(name)
  const opened = await openDatabase({ name, beforeClose })
  if (opened.kind === 'open') {
    const { database } = opened
    const pictureStore = databasePictures(database)
    sweepLater(pictureStore)
    return {
      store: databaseStore(database),
      profiles: databaseProfiles(database),
      pictures: createPictures(pictureStore),
      messenger,
      trouble: null,
    }
  }
  const trouble = opened.kind === 'newer' ? newerLajur : unavailable
  const pictures = createPictures(memoryPictures())
  return { store: memoryStore(), profiles: memoryProfiles(), pictures, messenger, trouble }
}
