import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { serveBuiltApp } from './support/builtApp.ts'
import { newSop } from './support/newSop.ts'
import { aPage } from './support/profile.ts'

let app: Awaited<ReturnType<typeof serveBuiltApp>>
beforeAll(async () => {
  app = await serveBuiltApp()
})
afterAll(() => app.close())

/** Copies the start of one new SOP and goes on to another, in which the start is selected. */
async function copiedIntoAnother(): Promise<Page> {
  const page = await aPage(app.url)
  await newSop(page)
  await page.keyboard.press('Escape')
  await shapesOf(page).first().click()
  await page.keyboard.press('Control+C')
  await page.getByRole('button', { name: 'All SOPs' }).click()
  await newSop(page)
  await page.keyboard.press('Escape')
  await shapesOf(page).first().click()
  return page
}

const shapesOf = (page: Page) => page.getByRole('main').locator('.react-flow__node')

describe('what is copied in one SOP is pasted in another', () => {
  it('by keyboard', async () => {
    const page = await copiedIntoAnother()

    await page.keyboard.press('Control+V')

    await expect.poll(() => shapesOf(page).count()).toBe(2)
  })

  it('from the menu, where the page may not read the clipboard', async () => {
    const page = await copiedIntoAnother()
    const reading = () =>
      navigator.clipboard.read().then(
        () => 'allowed',
        () => 'denied',
      )
    expect(await page.evaluate(reading)).toBe('denied')

    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await page.getByRole('menuitem', { name: /^Paste/ }).click()

    await expect.poll(() => shapesOf(page).count()).toBe(2)
  })
})
