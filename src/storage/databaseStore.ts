import { Dexie } from 'dexie'
import type { SopId } from '@/core/model/ids.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { Database } from './database.ts'
import { editedDocRow, newDocRow } from './docRow.ts'
import { loadSop, readRows } from './loadSop.ts'
import { MODEL_VERSION } from './modelVersion.ts'
import type { DocRow, SnapshotRow } from './rows.ts'
import { sha256 } from './sha256.ts'
import type { Batch, SopStore } from './sopStore.ts'
import type { Sop } from '@/core/model/sop.ts'

const SNAPSHOTS_KEPT = 3

/** SOPs in IndexedDB: a snapshot now and then, and a journal of every edit since. */
export function databaseStore(database: Database): SopStore {
  const { docs, snapshots, journal, quarantine } = database
  const everyRev = (id: SopId, from = 0): [unknown[], unknown[]] => [
    [id, from],
    [id, Dexie.maxKey],
  ]

  async function appendIn(batch: Batch): Promise<'appended' | 'conflict' | 'missing'> {
    const { doc, after, rows, own, sop } = batch
    const head = await docs.get(doc.id)
    if (head === undefined) return 'missing'
    if (head.rev < after || head.version > MODEL_VERSION) return 'conflict'
    const since = await journal
      .where('[doc+rev]')
      .between([doc.id, after + 1], [doc.id, head.rev], true, true)
      .toArray()
    if (since.length < head.rev - after || since.some(({ op }) => !own.has(op))) return 'conflict'
    const fresh = rows.filter(({ rev }) => rev > head.rev)
    if (fresh.length === 0) return 'appended'
    await journal.bulkAdd(fresh)
    await docs.put(editedDocRow(head, sop, after + rows.length))
    return 'appended'
  }

  async function snapshot(doc: DocRow, sop: Sop): Promise<void> {
    const row = await snapshotRow(doc.rev, sop)
    await snapshots.put(row)
    const written = await snapshots.get([doc.id, doc.rev])
    if (written?.json !== row.json) throw new Error('The snapshot did not come back as it was written')
    await database.transaction('rw', snapshots, journal, async () => {
      const keys = await snapshots
        .where('[doc+rev]')
        .between(...everyRev(doc.id))
        .primaryKeys()
      const oldest = keys.at(-SNAPSHOTS_KEPT) ?? keys[0]
      if (oldest === undefined) return
      await snapshots.bulkDelete(keys.filter(([, rev]) => rev < oldest[1]))
      await journal.where('[doc+rev]').between([doc.id, 0], oldest, true, true).delete()
    })
  }

  return {
    list: () => docs.toArray(),
    load: (id) => loadSop(database, id),
    raw: async (id) => JSON.stringify(await readRows(database, id), null, 2),
    async setAside(id, rows) {
      await quarantine.add({ doc: id, foundAt: Date.now(), rows })
    },
    async add(sop) {
      const doc = newDocRow(sop, Date.now())
      const row = await snapshotRow(0, sop)
      return database.transaction('rw', docs, snapshots, journal, async () => {
        if ((await docs.get(sop.id)) !== undefined) return 'exists'
        await docs.add(doc)
        await snapshots.put(row)
        return 'added'
      })
    },
    append: (batch) => database.transaction('rw', docs, journal, () => appendIn(batch)),
    appendLeaving({ doc, after, rows, sop }) {
      // Every put at once and committed by hand: a Dexie write started in pagehide is lost on reload.
      const transaction = database.backendDB().transaction(['docs', 'journal'], 'readwrite')
      for (const row of rows) transaction.objectStore('journal').put(row)
      transaction.objectStore('docs').put(editedDocRow(doc, sop, after + rows.length))
      transaction.commit()
    },
    async putBack(doc, sop) {
      await docs.put(doc)
      await snapshot(doc, sop)
    },
    snapshot,
    async setTrashed(id, trashedAt) {
      await docs.update(id, { trashedAt })
    },
    async remove(id) {
      await database.transaction('rw', docs, snapshots, journal, quarantine, async () => {
        await docs.delete(id)
        for (const table of [snapshots, journal]) {
          await table
            .where('[doc+rev]')
            .between(...everyRev(id))
            .delete()
        }
        await quarantine.where('doc').equals(id).delete()
      })
    },
  }
}

async function snapshotRow(rev: number, sop: Sop): Promise<SnapshotRow> {
  const json = canonicalJson(sop)
  return {
    doc: sop.id,
    rev,
    version: MODEL_VERSION,
    json,
    sha256: await sha256(json),
    bytes: new Blob([json]).size,
    savedAt: Date.now(),
  }
}
