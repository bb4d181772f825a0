import { readFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveBuiltApp } from './support/builtApp.ts'
import { exportByKeyboard } from './support/exportByKeyboard.ts'
import { formByKeyboard } from './support/formByKeyboard.ts'
import { formPdf } from './support/formPdf.ts'
import { contentsOf, drawingOf } from './support/lajurFile.ts'
import { aPage } from './support/profile.ts'

const file = new URL('../fixtures/sops/03-bps-distribusi-persediaan-transfer.lajur.json', import.meta.url)
const procedure03 = readFileSync(file, 'utf8')
/** Under two minutes on a machine of one's own; others may be busy. */
const slowMachineMs = 900_000

describe('the official form, with the keyboard alone', () => {
  it(
    'is filled in from a blank SOP: identity, rows, grouped lanes, symbols and arrows',
    { timeout: slowMachineMs },
    async () => {
      const app = await serveBuiltApp()
      onTestFinished(() => app.close())
      const page = await aPage(app.url, { locale: 'id-ID' })
      const hand = formByKeyboard(page, contentsOf(procedure03))

      await hand.newSop()
      await hand.fillIdentity()
      await hand.fillRows()
      await hand.makeLanes()
      await hand.placeShapes()
      await hand.connectShapes()
      await page.reload()
      await page.locator('[data-sheet]').first().waitFor()

      const json = await readFile(await exportByKeyboard(page, 'json'), 'utf8')
      expect(formOf(json)).toEqual(formOf(procedure03))
      const pdf = formPdf(await exportByKeyboard(page, 'pdf'), json)
      expect(pdf.pages).toHaveLength(3)
      expect(pdf.missing).toEqual([])
      expect(pdf.rows.flat()).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
      expect(pdf.announced).toEqual([['A'], []])
      expect(pdf.letters).toEqual([['A'], ['A']])
    },
  )
})

/** What the form shows of a file: symbols of the same row have no texts of their own there. */
function formOf(text: string): unknown {
  return JSON.parse(JSON.stringify(drawingOf(text)), (key, value: unknown) =>
    key === 'text' ? undefined : value,
  )
}
