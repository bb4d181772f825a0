import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { SopId } from '@/core/model/ids.ts'
import type { Language } from '@/core/model/sop.ts'
import type { Library } from '@/storage/library.ts'
import { beginningOf } from './beginningOf.ts'

export interface Drawn {
  readonly scene: Scene
  readonly language: Language
}

/** Draws the thumbnails of a library, one after the other so that the page stays quick. */
export interface Thumbnails {
  /** The Scene of a SOP's beginning in this revision; null when it cannot be read. The same revision is laid out once. */
  draw(id: SopId, rev: number): Promise<Drawn | null>
}

/** Enough for the pages a person scrolls through; beyond it the oldest are drawn again when needed. */
const keptDrawings = 60

export function createThumbnails(library: Pick<Library, 'read'>): Thumbnails {
  const drawings = new Map<string, Promise<Drawn | null>>()
  let last: Promise<unknown> = Promise.resolve()

  async function read(id: SopId): Promise<Drawn | null> {
    const sop = await library.read(id)
    if (sop === null) return null
    await pause()
    return { scene: layoutChart(beginningOf(sop)).scene, language: sop.language }
  }

  return {
    draw(id, rev) {
      const key = `${id}:${rev}`
      const known = drawings.get(key)
      if (known) return known
      const drawing = last.then(() => read(id))
      last = drawing.catch(() => null)
      drawings.set(key, drawing)
      for (const oldest of drawings.keys()) {
        if (drawings.size <= keptDrawings) break
        drawings.delete(oldest)
      }
      return drawing
    },
  }
}

/** Lets the browser paint and answer the user before the next layout. */
const pause = () => new Promise((resolve) => setTimeout(resolve))
