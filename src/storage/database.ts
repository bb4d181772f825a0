import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { SopId } from '@/core/model/ids.ts'
import type { DocRow, JournalRow, PictureRow, QuarantineRow, SettingRow, SnapshotRow } from './rows.ts'

/** Raise it only together with a change of the tables. */
const DATABASE_VERSION = 2
/** Dexie multiplies the versions it is given by ten. */
const NATIVE_VERSION = DATABASE_VERSION * 10
const OPEN_TIMEOUT_MS = 4000

export interface Tables {
  readonly docs: Table<DocRow, SopId>
  readonly snapshots: Table<SnapshotRow, [SopId, number]>
  readonly journal: Table<JournalRow, [SopId, number]>
  readonly quarantine: Table<QuarantineRow, number>
  readonly pictures: Table<PictureRow, string>
  readonly settings: Table<SettingRow, string>
}

export type Database = Dexie & Tables

export type Opened =
  | { readonly kind: 'open'; readonly database: Database }
  /** A newer Lajur has changed the tables; this one must not write. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unavailable' }

interface Opening {
  readonly name: string
  /** Called when a newer Lajur in another tab wants the database: save now, it is closed right after. */
  beforeClose(): Promise<void>
}

/** Opens the database of this device, or says why it cannot be used. Never waits for ever. */
export async function openDatabase({ name, beforeClose }: Opening): Promise<Opened> {
  const database = new Dexie(name) as Database
  const open = async () => {
    // Dexie opens a newer database without a word, and would even add our tables to it.
    if (await isNewer(name)) return 'newer'
    await database.open()
    return 'open'
  }
  database.version(1).stores({
    docs: 'id',
    snapshots: '[doc+rev]',
    journal: '[doc+rev]',
    quarantine: '++key, doc',
    pictures: 'hash',
  })
  // Each version says what is new in it; rows of the tables before stay as they are.
  database.version(DATABASE_VERSION).stores({ settings: 'key' })
  database.on('versionchange', () => {
    // Without `disableAutoOpen` Dexie would reopen the upgraded database and write old rows into it.
    void beforeClose().finally(() => database.close({ disableAutoOpen: true }))
    return false
  })
  try {
    if ((await withTimeout(open(), OPEN_TIMEOUT_MS)) === 'newer') return { kind: 'newer' }
  } catch {
    // Missing, forbidden (private windows), blocked by another tab, or silent: the app goes on in memory and says so.
    database.close({ disableAutoOpen: true })
    return { kind: 'unavailable' }
  }
  return { kind: 'open', database }
}

async function isNewer(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  return (found?.version ?? 0) > NATIVE_VERSION
}

function withTimeout<Value>(promise: PromiseLike<Value>, ms: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms)
    promise.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
