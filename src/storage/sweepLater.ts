import { isAnySopOpen } from './desk.ts'
import type { PictureStore } from './pictureStore.ts'

/** The first screen comes first. */
const SWEEP_AFTER_MS = 20_000
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Forgets, some time after the start, the pictures that nothing kept here mentions any more. Not the young ones, whose
 * edit may still be on its way, and none while a SOP is open in any tab: its undo steps may have them.
 */
export function sweepLater(pictures: PictureStore): void {
  setTimeout(() => void sweep(pictures), SWEEP_AFTER_MS)
}

async function sweep(pictures: PictureStore): Promise<void> {
  try {
    if (!(await isAnySopOpen())) await pictures.sweep(Date.now() - DAY_MS)
  } catch {
    // The device fails or the database is closed: the next start sweeps.
  }
}
