import { expect, it, onTestFinished } from 'vitest'
import { serveBuiltApp } from './support/builtApp.ts'
import { aFirefox, findFirefox } from './support/firefox.ts'

const firefox = findFirefox()
const button = `[...document.querySelectorAll('button')].find(({ textContent }) => /Blank SOP|SOP kosong/i.test(textContent))`
const title = `document.querySelector('header input')`

// Chromium runs every test; this one asks whether Firefox can draw and keep at all, where there is one.
it.runIf(firefox !== null)('makes, draws and keeps a SOP in Firefox', async () => {
  const app = await serveBuiltApp()
  onTestFinished(() => app.close())
  const page = await aFirefox(firefox ?? '')
  await page.goTo(app.url)
  await expect.poll(() => page.ask(`${button} !== undefined`), { timeout: 20_000 }).toBe(true)

  await page.click(button)
  await expect.poll(() => page.ask(`document.activeElement === ${title}`), { timeout: 20_000 }).toBe(true)
  await page.type('Dari Firefox')
  await expect.poll(() => page.ask(`${title}.value`)).toBe('Dari Firefox')
  await page.goTo(String(await page.ask('location.href.replace("#", "?again#")')))

  await expect.poll(() => page.ask(`${title}?.value`), { timeout: 20_000 }).toBe('Dari Firefox')
  await expect.poll(() => page.ask(`document.querySelectorAll('main svg path').length > 0`)).toBe(true)
  expect(page.errors()).toEqual([])
})
