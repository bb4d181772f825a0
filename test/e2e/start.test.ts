import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dist, serveBuiltApp } from './support/builtApp.ts'
import { aPage, aProfile } from './support/profile.ts'

// 265 kB when the chart editor was done; the form may add 15.
const FIRST_SCREEN_KB = 280

let app: Awaited<ReturnType<typeof serveBuiltApp>>
beforeAll(async () => {
  app = await serveBuiltApp()
})
afterAll(() => app.close())

describe('the built app', () => {
  it('starts under the production policy', async () => {
    const page = await aPage(app.url)

    await page.getByRole('main').waitFor()

    expect(await page.title()).toBe('Lajur')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it(`loads at most ${FIRST_SCREEN_KB} kB of compressed JavaScript for its first screen`, async () => {
    const context = await (await aProfile()).open()
    const page = context.pages()[0] ?? (await context.newPage())
    const loaded = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/assets/') && pathname.endsWith('.js')) loaded.add(pathname)
    })

    await page.goto(app.url)
    await page.getByRole('main').waitFor()
    await page.waitForLoadState('networkidle')

    const sizes = [...loaded].map((path) => gzipSync(readFileSync(`${dist}${path}`)).length)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    console.log(`first screen: ${(total / 1000).toFixed(0)} kB of compressed JavaScript`)
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(FIRST_SCREEN_KB * 1000)
  })
})
