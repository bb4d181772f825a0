import { pictureHashes } from '@/core/model/pictureHashes.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Pictures } from '@/editor/pictures.ts'

/** Opens the browser's print dialog, once the font and the pictures of the SOP's pages are there. */
export async function printSop(page: Window, sop: Sop, pictures: Pictures): Promise<void> {
  await Promise.all([fetchPrintFonts(page), pictures.load(pictureHashes(sop))])
  page.print()
}

/** Fetches both weights of the paper's font, which the screen may not have needed yet. */
export async function fetchPrintFonts({ document }: Window): Promise<void> {
  await Promise.all(['400 12px Arimo', '700 12px Arimo'].map((font) => document.fonts.load(font)))
}
