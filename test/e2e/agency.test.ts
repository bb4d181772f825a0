import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveBuiltApp } from './support/builtApp.ts'
import { newSop } from './support/newSop.ts'
import { aProfile } from './support/profile.ts'

let app: Awaited<ReturnType<typeof serveBuiltApp>>
beforeAll(async () => {
  app = await serveBuiltApp()
})
afterAll(() => app.close())

const year = new Date().getFullYear()
/** A red dot, 8 pixels wide. */
const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4" fill="red"/></svg>'

it('one profile serves every tab: new SOPs begin with it, and closed ones take it over', async () => {
  const context = await (await aProfile()).open()
  const page = await context.newPage()
  await page.goto(app.url)

  await page.getByRole('button', { name: 'Agency profile' }).click()
  await page.getByLabel('Agency, a line for each level').fill('BPS\nProvinsi Bengkulu')
  await page.getByLabel('Work unit').fill('BU')
  await page.getByLabel('Pattern').fill('{nnn}/{unit}/{yyyy}')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a picture…' }).click()
  await (await chooser).setFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(dot) })
  await page.getByAltText('Logo of the agency').waitFor()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Agency profile saved.').waitFor()

  const other = await context.newPage()
  await other.goto(app.url)
  await newSop(other)
  await expect.poll(() => other.getByLabel('SOP number').inputValue()).toBe(`001/BU/${year}`)
  await expect.poll(() => other.getByLabel('Work unit').inputValue()).toBe('BU')

  await newSop(page)
  await expect.poll(() => page.getByLabel('SOP number').inputValue()).toBe(`002/BU/${year}`)
  await page.goto(app.url)
  await page.getByRole('button', { name: 'Agency profile' }).click()
  await page.getByLabel('Work unit').fill('Umum')
  await page.getByRole('button', { name: 'Save and apply to SOPs…' }).click()
  await page.getByRole('button', { name: 'Apply to 2 SOPs' }).click()

  const dialog = page.getByRole('dialog')
  await dialog.getByText('has been applied to 1 SOP.').waitFor()
  await dialog.getByText('open in another tab').waitFor()
  await page.getByRole('button', { name: 'Close', exact: true }).last().click()
  await page.getByText(`002/BU/${year} · Umum`).waitFor()
  await page.getByText(`001/BU/${year} · BU`).waitFor()
})
