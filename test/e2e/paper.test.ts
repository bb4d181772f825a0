import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixture } from '#test/core/formats/fixture.ts'
import { withPdf } from '#test/support/poppler.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import { paperSize } from '@/core/layout/form/paper.ts'
import { serveBuiltApp } from './support/builtApp.ts'
import { aProfile } from './support/profile.ts'

const file = fileURLToPath(
  new URL('../fixtures/sops/07-basarnas-verifikasi-berita.lajur.json', import.meta.url),
)
const sop = fixture('07')
const sheets = layoutForm(sop).scene.form?.sheets ?? []
/** Chromium's own PDFs have pages of whole CSS pixels. */
const pixel = 25.4 / 96

async function open(options: Parameters<typeof aProfile>[0] = {}) {
  const app = await serveBuiltApp()
  // Before the profile, so after it: a page whose server goes first complains.
  onTestFinished(() => app.close())
  const context = await (await aProfile(options)).open()
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(app.url)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await (await choosing).setFiles(file)
  await page.locator('.react-flow__node').first().waitFor()
  return { app, page }
}

async function showForm(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Shift+F')
  await page.locator('[data-sheet]').first().waitFor()
}

describe('on paper', () => {
  it('the form has the pages and the size that the screen shows, and nothing of the interface', async () => {
    const { page } = await open()
    await showForm(page)

    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true })

    withPdf(printed, ({ pages, words }) => {
      const { width, height } = paperSize(sop.page)
      expect(pages).toHaveLength(sheets.length)
      for (const sheet of pages) {
        expect(Math.abs(sheet.width - width)).toBeLessThan(pixel)
        expect(Math.abs(sheet.height - height)).toBeLessThan(pixel)
      }
      const text = words.map((word) => word.text).join(' ')
      expect(text).toContain(`Halaman ${sheets.length} dari ${sheets.length}`)
      expect(text).not.toContain('Export')
    })
    expect(await page.locator('[data-print]').count()).toBe(0)
    await page.getByRole('application').waitFor()
  })

  it("is asked for by the command and its keys, in the browser's own dialog", async () => {
    const { page } = await open()
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes'
      }
    })

    await page.keyboard.press('Control+P')

    const isAsked = () => page.evaluate(() => document.documentElement.dataset['printed'] === 'yes')
    await expect.poll(isAsked).toBe(true)
  })

  it('the chart is one page of the same paper, whole', async () => {
    const { page } = await open()

    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true })

    withPdf(printed, ({ pages, text }) => {
      expect(pages).toHaveLength(1)
      const sides = [pages[0]?.width ?? 0, pages[0]?.height ?? 0].toSorted((a, b) => a - b)
      const { width, height } = paperSize({ ...sop.page, landscape: false })
      expect(Math.abs((sides[0] ?? 0) - width)).toBeLessThan(pixel)
      expect(Math.abs((sides[1] ?? 0) - height)).toBeLessThan(pixel)
      const squeezed = text.replaceAll(/\s+/g, '')
      for (const { name } of Object.values(sop.actors))
        expect(squeezed).toContain(name.replaceAll(/\s+/g, ''))
    })
  })

  it('the form becomes a PDF without a server, too, and the app offers that first', async () => {
    const { app, page } = await open({ expectedErrors: /ERR_CONNECTION_REFUSED|script resource/ })
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.reload()
    await page.locator('.react-flow__node').first().waitFor()
    await app.close()
    await showForm(page)

    await page.keyboard.press('Control+E')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const heights = new Set<number>()
    for (const format of ['JSON file', 'SVG drawing', 'PNG picture', 'PDF document']) {
      await dialog.getByRole('radio', { name: format }).check({ force: true })
      heights.add((await dialog.boundingBox())?.height ?? 0)
    }
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download', exact: true }).click()
    const download = await downloading

    expect(heights.size).toBe(1)
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    withPdf(new Uint8Array(await readFile(await download.path())), ({ pages, fonts, info }) => {
      const { width, height } = paperSize(sop.page)
      expect(pages).toHaveLength(sheets.length)
      expect(pages[0]?.width).toBeCloseTo(width, 2)
      expect(pages[0]?.height).toBeCloseTo(height, 2)
      expect(fonts.every(({ isEmbedded, isSubset }) => isEmbedded && isSubset)).toBe(true)
      expect(info.get('Title')).toBe(sop.title)
    })
  })
})
