import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrowserContext, Page } from 'playwright'
import { serveBuiltApp } from './support/builtApp.ts'
import { newSop, titleField, titleOf, typeInTitle } from './support/newSop.ts'
import { aProfile } from './support/profile.ts'

const TIMES = 10

let app: Awaited<ReturnType<typeof serveBuiltApp>>
beforeAll(async () => {
  app = await serveBuiltApp()
})
afterAll(() => app.close())

/** Leaves the page of a SOP in some way and comes back to it. */
type Leave = (page: Page, context: BrowserContext, address: string) => Promise<Page>

async function reopened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

const ways: readonly (readonly [string, Leave])[] = [
  [
    'a reload',
    async (page) => {
      await page.reload()
      return page
    },
  ],
  [
    'going to another site',
    async (page, _context, address) => {
      await page.goto('about:blank')
      await page.goto(address)
      return page
    },
  ],
  [
    'closing the tab',
    async (page, context, address) => {
      await page.close()
      return reopened(context, address)
    },
  ],
  [
    'closing the tab with its last words',
    async (page, context, address) => {
      const closed = page.waitForEvent('close')
      await page.close({ runBeforeUnload: true })
      await closed
      return reopened(context, address)
    },
  ],
  [
    'going to the library',
    async (page, _context, address) => {
      await page.getByRole('button', { name: 'All SOPs' }).click()
      await page.goto(address)
      return page
    },
  ],
]

describe('an edit', () => {
  it.each(ways)(`is there after %s, ${TIMES} times in a row`, async (_way, leave) => {
    const context = await (await aProfile()).open()
    // A context without any page would close the browser.
    let page = await context.newPage()
    await page.goto(app.url)
    const address = await newSop(page)
    let expected = await titleOf(page)

    for (let turn = 0; turn < TIMES; turn += 1) {
      await typeInTitle(page, String(turn))
      expected += String(turn)
      page = await leave(page, context, address)

      expect(await titleOf(page)).toBe(expected)
    }
  })

  it('is there after the browser was closed', async () => {
    const profile = await aProfile()
    const first = await profile.open()
    const page = await first.newPage()
    await page.goto(app.url)
    const address = await newSop(page)
    await typeInTitle(page, ' kept')
    await page.getByText('Saved on this device').waitFor()
    await first.close()

    const again = await reopened(await profile.open(), address)

    expect(await titleOf(again)).toContain(' kept')
  })
})

describe('an edit that is shown as saved', () => {
  it('is there after the tab crashed, and can be edited on at once', async () => {
    const context = await (await aProfile()).open()
    let page = await context.newPage()
    await page.goto(app.url)
    const address = await newSop(page)
    let expected = await titleOf(page)

    for (let turn = 0; turn < 5; turn += 1) {
      await typeInTitle(page, String(turn))
      expected += String(turn)
      await page.getByText('Saved on this device').waitFor()
      const crashed = page.waitForEvent('crash')
      const devtools = await context.newCDPSession(page)
      // It never answers: the page is gone.
      void devtools.send('Page.crash').catch(() => {})
      await crashed
      await page.close()
      page = await reopened(context, address)

      expect(await titleOf(page)).toBe(expected)
      await expect.poll(() => titleField(page).getAttribute('readonly')).toBeNull()
    }
  })

  it('is written again when the browser has lost everything under an open page', async () => {
    const context = await (await aProfile()).open()
    const page = await context.newPage()
    await page.goto(app.url)
    await newSop(page)
    await typeInTitle(page, ' before')
    await page.getByText('Saved on this device').waitFor()

    const devtools = await context.newCDPSession(page)
    const { origin } = new URL(app.url)
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await typeInTitle(page, ' after')
    await page.getByText('Saved on this device').waitFor()
    await page.reload()

    expect(await titleOf(page)).toMatch(/ before after$/)
  })
})

describe('selection and view', () => {
  it('are as they were after a reload', async () => {
    const context = await (await aProfile()).open()
    const page = await context.newPage()
    await page.goto(app.url)
    await newSop(page)
    const shape = page.getByRole('group', { name: /^Step 1/ })
    const zoom = page.getByRole('button', { name: /^Zoom to 100/ })
    // The symbol itself takes no pointer: the canvas under it knows what lies where.
    await shape.click({ force: true })
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => zoom.textContent()).not.toBe('100%')
    const before = await zoom.textContent()

    await page.reload()

    await expect.poll(() => zoom.textContent()).toBe(before)
    await page.getByRole('heading', { name: 'Start', level: 2 }).waitFor()
  })
})

describe('a second tab', () => {
  it('follows, and edits on demand', async () => {
    const context = await (await aProfile()).open()
    const one = await context.newPage()
    await one.goto(app.url)
    const address = await newSop(one)
    await typeInTitle(one, ' one')

    const two = await reopened(context, address)
    const editHere = two.getByRole('button', { name: 'Edit here instead' })
    await editHere.waitFor()
    expect(await titleField(two).getAttribute('readonly')).not.toBeNull()
    await typeInTitle(one, ' more')
    await expect.poll(() => titleOf(two)).toMatch(/one more$/)

    await editHere.click()
    await expect.poll(() => titleField(two).getAttribute('readonly')).toBeNull()
    await typeInTitle(two, ' two')

    await expect.poll(() => titleOf(one)).toMatch(/one more two$/)
    await one.getByRole('button', { name: 'Edit here instead' }).waitFor()
    await two.close()
    await expect.poll(() => titleField(one).getAttribute('readonly')).toBeNull()
    expect(await titleOf(one)).toMatch(/one more two$/)
  })
})
