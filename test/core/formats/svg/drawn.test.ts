import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { darkPixels, strayPixels } from './bitmap.ts'
import { chromiumDrawer, resvgDrawing } from './drawers.ts'
import type { Drawer } from './drawers.ts'
import { decode } from '@/core/formats/lajur/decode.ts'
import { encode } from '@/core/formats/svg/encode.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'

const folder = new URL('../../../fixtures/sops/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.lajur.json'))
const reach = 2

function svgOf(file: string): string {
  const decoded = decode(readFileSync(new URL(file, folder), 'utf8'))
  if (!decoded.ok) throw new Error(decoded.reason.key)
  const { scene } = layoutChart(decoded.sop)
  return encode(scene, decoded.sop, { background: 'white', margin: 5, carriesSop: true })
}

describe('an exported SVG', { timeout: 120_000 }, () => {
  let chromium: Drawer
  beforeAll(async () => {
    chromium = await chromiumDrawer()
  }, 60_000)
  afterAll(() => chromium.close())

  it.each(files)('of %s looks the same in resvg and in Chromium, to two pixels at 300 dpi', async (file) => {
    const svg = svgOf(file)

    const inBrowser = await chromium.draw(svg)
    const inResvg = resvgDrawing(svg)

    expect(darkPixels(inResvg)).toBeGreaterThan(10_000)
    expect(strayPixels(inResvg, inBrowser, reach)).toBe(0)
    expect(strayPixels(inBrowser, inResvg, reach)).toBe(0)
  })

  it('would be told from one that lacks any single flow or label', async () => {
    const svg = svgOf('10-kelurahan-medan-surat-masuk.lajur.json')
    const inBrowser = await chromium.draw(svg)
    const flows = svg.match(/<g data-flow=.*<\/g>/g) ?? []
    const labels = flows.flatMap((flow) => flow.match(/<text .*<\/text>/g) ?? [])

    const unseen = [...flows, ...labels].filter(
      (part) => strayPixels(inBrowser, resvgDrawing(svg.replace(part, '')), reach) === 0,
    )

    expect(flows).toHaveLength(5)
    expect(labels).toHaveLength(2)
    expect(unseen).toEqual([])
  })
})
