import { createStore } from 'zustand/vanilla'
import { pictureOf } from '@/core/formats/picture/pictureOf.ts'
import type { Picture, PictureSource } from '@/core/layout/pictureSource.ts'
import type { Pictures } from '@/editor/pictures.ts'
import type { PictureStore } from './pictureStore.ts'
import { sha256 } from './sha256.ts'
import { troubleOf } from './trouble.ts'

/** The pictures of a device, each read once. */
export function createPictures(store: PictureStore): Pictures {
  const state = createStore<PictureSource>(() => new Map())
  const reading = new Map<string, Promise<void>>()

  function show(picture: Picture): void {
    if (!state.getState().has(picture.hash)) {
      state.setState(new Map([...state.getState(), [picture.hash, picture]]), true)
    }
  }

  async function read(hash: string): Promise<void> {
    try {
      const blob = await store.read(hash)
      const picture = blob && pictureOf(new Uint8Array(await blob.arrayBuffer()), hash)
      if (picture) show(picture)
    } catch {
      // The device fails: the place of the picture stays empty, and saving says what is wrong.
    } finally {
      reading.delete(hash)
    }
  }

  return {
    state,
    async load(hashes) {
      const missing = [...hashes].filter((hash) => !state.getState().has(hash))
      await Promise.all(
        missing.map((hash) => {
          const running = reading.get(hash) ?? read(hash)
          reading.set(hash, running)
          return running
        }),
      )
      return state.getState()
    },
    async keep(given) {
      // A copy of its own: what is kept must not change under its hash.
      const bytes = given.slice()
      const picture = pictureOf(bytes, await sha256(bytes.buffer))
      if (picture === null) return { ok: false, reason: { key: 'picture.unusable' } }
      try {
        await store.keep(picture.hash, new Blob([bytes], { type: picture.mediaType }))
      } catch (error) {
        return { ok: false, reason: troubleOf(error).reason }
      }
      show(picture)
      return { ok: true, picture: state.getState().get(picture.hash) ?? picture }
    },
  }
}
