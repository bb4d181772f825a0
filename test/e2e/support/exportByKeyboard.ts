import type { Page } from 'playwright'
import { keyboardOf } from './keyboard.ts'

/** What the Indonesian export dialog calls the kinds of files; the dialog's arrows go through them in this order. */
const formats = { pdf: 'Dokumen PDF', png: 'Gambar PNG', svg: 'Gambar SVG', json: 'Berkas JSON' }

/** Exports what is shown through the Indonesian dialog, by keyboard alone; the path of the file. */
export async function exportByKeyboard(page: Page, format: keyof typeof formats): Promise<string> {
  const { press, walkTo } = keyboardOf(page)
  await press('Control+e')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  // Past the choice of the contents, on to that of the format.
  await walkTo(new RegExp(`^(${Object.values(formats).join('|')})`))
  const wanted = dialog.getByRole('radio', { name: formats[format] })
  while (!(await wanted.isChecked())) await press('ArrowDown')
  const downloading = page.waitForEvent('download')
  await walkTo('Unduh')
  await press('Enter')
  const path = await (await downloading).path()
  await dialog.waitFor({ state: 'detached' })
  return path
}
