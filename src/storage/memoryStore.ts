import type { SopId } from '@/core/model/ids.ts'
import type { Sop } from '@/core/model/sop.ts'
import { editedDocRow, newDocRow } from './docRow.ts'
import type { DocRow } from './rows.ts'
import type { SopStore } from './sopStore.ts'

/** SOPs that live only as long as the tab: for devices that refuse storage. */
export function memoryStore(): SopStore {
  const kept = new Map<SopId, { readonly doc: DocRow; readonly sop: Sop }>()
  return {
    list: () => Promise.resolve([...kept.values()].map(({ doc }) => doc)),
    load(id) {
      const found = kept.get(id)
      return Promise.resolve(found ? { kind: 'sop', ...found, lost: 0, damaged: [] } : { kind: 'missing' })
    },
    raw: (id) => Promise.resolve(JSON.stringify(kept.get(id) ?? null)),
    setAside: () => Promise.resolve(),
    add(sop) {
      if (kept.has(sop.id)) return Promise.resolve('exists')
      kept.set(sop.id, { doc: newDocRow(sop, Date.now()), sop })
      return Promise.resolve('added')
    },
    append({ doc, after, rows, sop }) {
      kept.set(sop.id, { doc: editedDocRow(kept.get(sop.id)?.doc ?? doc, sop, after + rows.length), sop })
      return Promise.resolve('appended')
    },
    appendLeaving() {
      // The tab's memory goes with the tab.
    },
    putBack: () => Promise.resolve(),
    snapshot: () => Promise.resolve(),
    setTrashed(id, trashedAt) {
      const found = kept.get(id)
      if (found) kept.set(id, { ...found, doc: { ...found.doc, trashedAt } })
      return Promise.resolve()
    },
    remove(id) {
      kept.delete(id)
      return Promise.resolve()
    },
  }
}
