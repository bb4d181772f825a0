import { Resvg } from '@resvg/resvg-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixture, fixtureFiles } from '../fixture.ts'
import { darkPixels, strayPixels } from '../svg/bitmap.ts'
import { chromiumDrawer, dotsPerInch } from '../svg/drawers.ts'
import type { Drawer } from '../svg/drawers.ts'
import { fontBytes } from '#test/support/arimo/fontBytes.ts'
import { withPdf } from '#test/support/poppler.ts'
import { createPdf } from '@/core/formats/pdf/createPdf.ts'
import { encode } from '@/core/formats/svg/encode.ts'
import { encodeSheet } from '@/core/formats/svg/encodeSheet.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import type { Sop } from '@/core/model/sop.ts'

const reach = 2
const pictures = new Map()

const describedBy = ({ title, language }: Sop) => ({ title, author: '', language, created: new Date(0) })

function pdfOf(sop: Sop, scene: Scene, sheets: readonly Sheet[]): Uint8Array {
  const pdf = createPdf({ count: 1, fonts: fontBytes, pictures, ...describedBy(sop) })
  pdf.add({ kind: 'sheets', sop, scene, sheets })
  return pdf.finish()
}

const svgOf = (sop: Sop, scene: Scene, sheet: Sheet): string =>
  encodeSheet(scene, sheet, { background: 'white', carriesSop: false, pictures, sop })

describe('a page of the PDF', { timeout: 240_000 }, () => {
  let chromium: Drawer
  beforeAll(async () => {
    chromium = await chromiumDrawer()
  }, 60_000)
  afterAll(() => chromium.close())

  it.each(fixtureFiles)(
    'of %s looks as Chromium draws the same sheet, to two pixels at 300 dpi',
    async (file) => {
      const sop = fixture(file)
      const { scene } = layoutForm(sop)
      const sheets = scene.form?.sheets ?? []

      const pages = withPdf(pdfOf(sop, scene, sheets), ({ draw }) =>
        sheets.map((_, index) => draw(index + 1, dotsPerInch)),
      )

      expect(pages.length).toBeGreaterThan(0)
      for (const [index, page] of pages.entries()) {
        const sheet = sheets[index]
        if (!sheet) continue
        const inBrowser = await chromium.draw(svgOf(sop, scene, sheet))
        expect(darkPixels(page)).toBeGreaterThan(10_000)
        expect({
          page: index + 1,
          onlyInPdf: strayPixels(page, inBrowser, reach),
          onlyInBrowser: strayPixels(inBrowser, page, reach),
        }).toEqual({ page: index + 1, onlyInPdf: 0, onlyInBrowser: 0 })
      }
    },
  )

  it.each(['02', '07', '10'])('of the chart of %s looks as Chromium draws its SVG', async (name) => {
    const sop = fixture(name)
    const { scene } = layoutChart(sop)
    const pdf = createPdf({ count: 1, fonts: fontBytes, pictures, ...describedBy(sop) })
    pdf.add({ kind: 'chart', sop, scene, margin: 5 })

    const page = withPdf(pdf.finish(), ({ draw }) => draw(1, dotsPerInch))

    const inBrowser = await chromium.draw(
      encode(scene, sop, { background: 'white', margin: 5, carriesSop: false }),
    )
    expect(strayPixels(page, inBrowser, reach)).toBe(0)
    expect(strayPixels(inBrowser, page, reach)).toBe(0)
  })

  it('shows the logo in the middle of its place, as Chromium does', async () => {
    // Half of it is transparent.
    const bytes = new Resvg(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h20v20H0z"/></svg>',
    )
      .render()
      .asPng()
    const logo = { hash: 'logo', mediaType: 'image/png', bytes, width: 40, height: 20 } as const
    const [sop, pictures] = [fixture('09'), new Map([['logo', logo]])]
    const { scene } = layoutForm({ ...sop, identity: { ...sop.identity, logo: 'logo' } })
    const sheet = scene.form?.sheets.find((one) => one.pictures.length > 0)
    if (!sheet) throw new Error('no sheet with a logo')
    const pdf = createPdf({ count: 1, fonts: fontBytes, pictures, ...describedBy(sop) })
    pdf.add({ kind: 'sheets', sop, scene, sheets: [sheet] })

    const page = withPdf(pdf.finish(), ({ draw }) => draw(1, dotsPerInch))

    const svg = encodeSheet(scene, sheet, { background: 'white', carriesSop: false, pictures, sop })
    const inBrowser = await chromium.draw(svg)
    const bare = await chromium.draw(svgOf(sop, scene, sheet))
    expect(strayPixels(page, inBrowser, reach)).toBe(0)
    expect(strayPixels(inBrowser, page, reach)).toBe(0)
    expect(strayPixels(page, bare, reach)).toBeGreaterThan(1000)
  })

  it('would be told from one that lacks any single flow or label', async () => {
    const sop = fixture('10')
    const { scene } = layoutForm(sop)
    const sheet = scene.form?.sheets.find(({ part }) => part !== 'identity')
    if (!sheet) throw new Error('no flow page')
    const inBrowser = await chromium.draw(svgOf(sop, scene, sheet))
    const poorer = scene.flows.flatMap((flow) => [
      scene.flows.filter((other) => other !== flow),
      ...(flow.label
        ? [scene.flows.map((other) => (other === flow ? { ...flow, label: null } : other))]
        : []),
    ])

    const unseen = poorer.filter((flows) =>
      withPdf(
        pdfOf(sop, { ...scene, flows }, [sheet]),
        ({ draw }) => strayPixels(inBrowser, draw(1, dotsPerInch), reach) === 0,
      ),
    )

    expect(poorer.length).toBeGreaterThan(scene.flows.length)
    expect(unseen).toEqual([])
  })
})
