import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveBuiltApp } from './support/builtApp.ts'
import { exportByKeyboard } from './support/exportByKeyboard.ts'
import { type FormPdf, formPdf } from './support/formPdf.ts'
import { keyboardOf } from './support/keyboard.ts'
import { contentsOf } from './support/lajurFile.ts'
import { aPage } from './support/profile.ts'

/** A quarter of a minute on a machine of one's own; others may be busy. */
const slowMachineMs = 240_000

let app: Awaited<ReturnType<typeof serveBuiltApp>>
beforeAll(async () => {
  app = await serveBuiltApp()
})
afterAll(() => app.close())

/** The form of a real procedure, and a hand at the keyboard. */
async function open(name: string) {
  const page = await aPage(app.url, { locale: 'id-ID' })
  const { press, type } = keyboardOf(page)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Impor', exact: true }).click()
  await (
    await choosing
  ).setFiles(fileURLToPath(new URL(`../fixtures/sops/${name}.lajur.json`, import.meta.url)))
  await page.getByRole('application').waitFor()
  await press('Alt+Shift+F')
  await page.locator('[data-sheet]').first().waitFor()
  /** Types into a list of what there is to choose from, and takes the first. */
  const pick = async (key: string, text: string) => {
    await press(key)
    await page.locator('[role=dialog] input:focus').waitFor()
    await type(text)
    await press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  return {
    press,
    type,
    findStep: (number: number) => pick('Control+f', String(number)),
    choose: (command: string) => pick('Control+k', command),
    async exported() {
      const json = await readFile(await exportByKeyboard(page, 'json'), 'utf8')
      return { json, ...formPdf(await exportByKeyboard(page, 'pdf'), json) }
    },
  }
}

/** What holds for every form, whatever was done to it. */
function expectWhole(
  { pages, expectedPages, rows, letters, announced, missing }: FormPdf,
  steps: number,
): void {
  expect(pages).toHaveLength(expectedPages)
  expect(missing).toEqual([])
  expect(rows.flat()).toEqual(Array.from({ length: steps }, (_, index) => index + 1))
  expect(pages.map((text) => /Halaman (\d+) dari (\d+)/.exec(text)?.slice(1).map(Number))).toEqual(
    pages.map((_, index) => [index + 1, pages.length]),
  )
  // Each letter that a page says it goes on with stands on it, and once more on the next.
  expect(letters).toEqual(
    letters.map((_, page) => [...(announced[page - 1] ?? []), ...(announced[page] ?? [])].toSorted()),
  )
  const pairs = announced.flat()
  expect(pairs).toEqual(pairs.map((_, index) => String.fromCodePoint(65 + index)))
}

describe('an edit of the form', () => {
  it('a step in the middle of 12 numbers and breaks the rest anew', { timeout: slowMachineMs }, async () => {
    const hand = await open('12-bps-pelaksanaan-kontrak-30-langkah')
    const before = await hand.exported()
    expectWhole(before, 30)

    // What is found is its symbol; Enter makes the next.
    await hand.findStep(15)
    await hand.press('Enter')
    await hand.type('Penyedia melaporkan hasil mobilisasi kepada PPK')
    await hand.press('Control+Enter')
    const after = await hand.exported()

    expectWhole(after, 31)
    const { steps } = contentsOf(after.json).sop
    expect(steps[15]?.activity).toBe('Penyedia melaporkan hasil mobilisasi kepada PPK')
    expect(after.pages.filter((text) => text.includes('melaporkan hasil mobilisasi'))).toHaveLength(1)
    expect(contentsOf(after.json).sop.flows).toHaveLength(contentsOf(before.json).sop.flows.length + 1)
    // The text goes first, then its step.
    await hand.press('Control+z', 'Control+z')
    expect(await hand.exported()).toEqual(before)
  })

  it('an actor of 07 moves with all that is drawn in its lane', { timeout: slowMachineMs }, async () => {
    const hand = await open('07-basarnas-verifikasi-berita')
    const before = await hand.exported()
    expectWhole(before, 8)

    await hand.findStep(1)
    await hand.press('Control+Shift+Space', 'Alt+ArrowRight')
    const after = await hand.exported()

    expectWhole(after, 8)
    const actors = (json: string) => contentsOf(json).sop.actors.map(({ id }) => id)
    expect(actors(before.json)).toEqual(['l1', 'l2', 'l3', 'l4', 'l5'])
    expect(actors(after.json)).toEqual(['l2', 'l1', 'l3', 'l4', 'l5'])
    expect(after.pages).not.toEqual(before.pages)
    await hand.press('Control+z')
    expect(await hand.exported()).toEqual(before)
  })

  it(
    'a break forced in 06 begins a page, its arrows in pairs of letters',
    { timeout: slowMachineMs },
    async () => {
      const hand = await open('06-bps-persiapan-swakelola-tipe-2')
      const before = await hand.exported()
      expectWhole(before, 17)

      await hand.findStep(6)
      await hand.choose('Mulai halaman baru dengan langkah ini')
      const after = await hand.exported()

      expectWhole(after, 17)
      expect(before.rows.some(([first]) => first === 6)).toBe(false)
      expect(after.rows[0]).toEqual([1, 2, 3, 4, 5])
      expect(after.announced[0]).toEqual(['A'])
      await hand.press('Control+z')
      expect(await hand.exported()).toEqual(before)
    },
  )
})
