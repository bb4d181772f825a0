import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, it, onTestFinished } from 'vitest'
import { decodeFile } from '@/core/formats/decodeFile.ts'
import { encode } from '@/core/formats/lajur/encode.ts'
import { serve } from '../../.ci/server.mjs'
import { dist, serveBuiltApp } from './support/builtApp.ts'
import { drawingOf } from './support/lajurFile.ts'
import { newcomerByKeyboard } from './support/newcomerByKeyboard.ts'
import { newSop, titleOf, typeInTitle } from './support/newSop.ts'
import { procedure01 } from './support/procedure.ts'
import { aProfile } from './support/profile.ts'

/** Waits until everything needed offline lies in the browser. */
async function readyOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** Half a minute on a machine of one's own; others may be busy. */
const slowMachineMs = 240_000

describe('without a server', () => {
  it('starts in a new page, draws, keeps and exports', { timeout: slowMachineMs }, async () => {
    const app = await serveBuiltApp()
    // The look for a new version fails, as it should.
    const context = await (
      await aProfile({ expectedErrors: /ERR_CONNECTION_REFUSED|script resource/ })
    ).open()
    const first = await context.newPage()
    await first.goto(app.url)
    await readyOffline(first)
    await first.close()
    await app.close()

    const page = await context.newPage()
    await page.goto(app.url)
    const hand = newcomerByKeyboard(page)
    await hand.newSop()
    await hand.writeIdentity()
    await hand.nameLanes()
    await hand.drawSteps()
    await page.reload()
    await page.getByRole('application').waitFor()

    const drawn = await readFile(await hand.download('json'), 'utf8')
    expect(drawingOf(drawn)).toEqual(drawingOf(procedure01()))
    for (const format of ['svg', 'png'] as const) {
      const carried = decodeFile(await readFile(await hand.download(format)))
      expect(carried.ok && encode(carried.sop)).toBe(drawn)
    }
  })
})

describe('a new version', () => {
  it('asks before it replaces the running one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lajur-version-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await cp(dist, folder, { recursive: true })
    const app = await serve({ folder })
    onTestFinished(() => app.close())
    const context = await (await aProfile()).open()
    const page = await context.newPage()
    await page.goto(app.url)
    await readyOffline(page)
    await newSop(page)
    const isNew = () => page.evaluate(() => document.head.innerHTML.includes('second version'))

    const worker = await readFile(join(folder, 'sw.js'), 'utf8')
    const next = worker.replaceAll(
      /("?url"?:"index\.html","?revision"?:")[^"]*|("?revision"?:")[^"]*(?=","?url"?:"index\.html")/g,
      '$1$2new',
    )
    expect(next).not.toBe(worker)
    await writeFile(join(folder, 'sw.js'), next)
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    await writeFile(
      join(folder, 'index.html'),
      html.replace('<title>', '<meta name="x" content="second version" /><title>'),
    )

    await page.reload()
    await page.getByText('A new version of Lajur is ready.').waitFor()
    await page.reload()
    expect(await isNew()).toBe(false)

    await typeInTitle(page, ' before')
    await page.getByRole('button', { name: 'Update now' }).click()
    await expect.poll(isNew).toBe(true)
    expect(await titleOf(page)).toMatch(/ before$/)
  })
})
