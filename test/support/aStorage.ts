import { onTestFinished } from 'vitest'
import { createEditor } from '@/editor/createEditor.ts'
import type { Editor } from '@/editor/editor.ts'
import { newId } from '@/core/model/newId.ts'
import { emptySop } from '@/core/model/newSop.ts'
import type { SopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { openDatabase } from '@/storage/database.ts'
import type { Database } from '@/storage/database.ts'
import { keepSop } from '@/storage/keepSop.ts'
import type { KeptSop } from '@/storage/keepSop.ts'
import { openStorage } from '@/storage/storage.ts'
import type { Storage } from '@/storage/storage.ts'
import { fakeServices } from './fakeServices.ts'

/** The storage of one tab; tabs that share a name share a database. It is deleted when the test ends. */
export async function aStorage(name = aName()): Promise<Storage> {
  return openStorage(name, () => Promise.resolve())
}

/** A database name of its own, deleted when the test ends. */
export function aName(): string {
  const name = `test-${crypto.randomUUID()}`
  onTestFinished(() => {
    localStorage.clear()
    indexedDB.deleteDatabase(name)
  })
  return name
}

/** A second connection, to look at the rows or to damage them. */
export async function rawDatabase(name: string): Promise<Database> {
  const opened = await openDatabase({ name, beforeClose: () => Promise.resolve() })
  if (opened.kind !== 'open') throw new Error('The test has no database')
  const { database } = opened
  onTestFinished(() => database.close())
  return database
}

export const anEditor = (sop: Sop): Editor => createEditor({ sop, services: fakeServices() })

/** Opens a SOP as a tab does; closed when the test ends. */
export async function anOpenSop(storage: Storage, id: SopId): Promise<KeptSop> {
  const opened = await keepSop(storage, id, anEditor)
  if (opened.kind !== 'open') throw new Error(`The SOP is ${opened.kind}`)
  onTestFinished(async () => void (await opened.kept.close()))
  return opened.kept
}

/** One edit a test can tell apart by its title. */
export function retitle(editor: Editor, title: string): void {
  editor.edit({ key: 'edit.setTitle' }, (sop) => ({ ...sop, title }))
}

export const titleOf = (editor: Editor) => editor.document.getState().sop.title

/** A Sop to keep; what is in it does not matter here. */
export const someSop = (): Sop => ({ ...emptySop(newId(), 'id'), title: 'Surat masuk' })
