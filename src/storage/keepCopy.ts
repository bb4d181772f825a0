import { sopId } from '@/core/model/ids.ts'
import { newId } from '@/core/model/newId.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { SopStore } from './sopStore.ts'

/** Keeps a version that cannot be saved in its place as a SOP of its own, and tells its title. */
export async function keepCopy(store: SopStore, sop: Sop): Promise<string> {
  const title = `${sop.title} (2)`
  await store.add({ ...sop, id: sopId(newId()), title })
  return title
}
