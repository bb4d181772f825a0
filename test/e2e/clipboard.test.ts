import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveBuiltApp } from './support/builtApp.ts'
import { newSop } from './support/newSop.ts'
import { aPage } from './support/profile.ts'

let app: Awaited<ReturnType<typeof serveBuiltApp>>
beforeAll(async () => {
  app = await serveBuiltApp()
})
afterAll(() => app.close())

describe('what is copied in one SOP is pasted in another', () => {
  it.each([
    ['by keyboard', true],
    ['from the menu, the clipboard being denied', false],
  ])('%s', async (_name, byKeyboard) => {
    const page = await aPage(app.url)
    await newSop(page)
    const chart = page.getByRole('main')
    await page.getByRole('button', { name: 'Activity', exact: true }).first().waitFor()
    await page.keyboard.press('Escape')
    const start = chart.locator('.react-flow__node').first()
    await start.click()
    await page.keyboard.press('Control+C')

    await page.getByRole('button', { name: 'All SOPs' }).click()
    await newSop(page)
    await page.keyboard.press('Escape')
    await chart.locator('.react-flow__node').first().click()
    if (byKeyboard) await page.keyboard.press('Control+V')
    else {
      const reading = () =>
        navigator.clipboard.read().then(
          () => 'allowed',
          () => 'denied',
        )
      expect(await page.evaluate(reading)).toBe('denied')
      await page.getByRole('menuitem', { name: 'Edit' }).click()
      await page.getByRole('menuitem', { name: /^Paste/ }).click()
    }

    await expect.poll(() => chart.locator('.react-flow__node').count()).toBe(2)
  })
})
