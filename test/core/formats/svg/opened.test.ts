import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../../.ci/browser.mjs'
import { fixture } from '../fixture.ts'
import { withTexts } from '../withTexts.ts'
import { encode } from '@/core/formats/svg/encode.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'

const address = 'http://lajur.test/chart.svg'
const hostile = [
  '<script>alert(1)</script>',
  '"><script href="https://evil.test/x.js"/>',
  '</text></g></svg><svg onload="alert(2)"><image href="https://evil.test/x.png"/>',
  '<img src=x onerror=alert(3)>',
  ']]></metadata><foreignObject><iframe src="https://evil.test"/></foreignObject>',
  'url(https://evil.test/x) expression(alert(4)) ;}</style>',
  '&lt;script&gt; &#x3c;script> \u202ealert\u0000\ufffe\ud800',
  'javascript:alert(5)',
]

describe('an SVG opened as a document in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(() => browser.close())

  it('runs nothing, asks for nothing and shows every hostile text as text', async () => {
    const sop = withTexts(fixture('03'), hostile)
    const { scene } = layoutChart(sop)
    const svg = encode(scene, sop, { background: 'white', margin: 5, carriesSop: true })
    const page = await browser.newPage()
    const events: string[] = []
    page.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => events.push(`console ${message.text()}`))
    page.on('pageerror', (error) => events.push(`error ${error.message}`))
    page.on('request', (request) => events.push(`request ${request.url()}`))
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'image/svg+xml', body: svg })
        : route.abort(),
    )

    await page.goto(address)
    const found = await page.evaluate(() => ({
      root: document.documentElement.localName,
      broken: document.querySelectorAll('parsererror').length,
      title: document.querySelector('title')?.textContent,
      shapes: document.querySelectorAll('[data-shape]').length,
      flows: document.querySelectorAll('[data-flow]').length,
    }))

    expect(events).toEqual([`request ${address}`])
    expect(found).toEqual({
      root: 'svg',
      broken: 0,
      title: hostile[0],
      shapes: Object.keys(sop.shapes).length,
      flows: Object.keys(sop.flows).length,
    })
  })
})
