import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeServices } from '#test/support/fakeServices.ts'
import { emptySop } from '@/core/model/newSop.ts'
import { NoClipboard, copyToClipboard } from '@/output/copyToClipboard.ts'
import { createOutput } from '@/output/createOutput.ts'
import { downloadJson } from '@/output/downloadJson.ts'
import { fileName } from '@/output/fileName.ts'
import { rememberChoices, rememberedChoices } from '@/output/rememberedChoices.ts'
import { createWork } from '@/output/work.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const titled = (title: string, number = '') => {
  const sop = emptySop('sop', 'id')
  return { ...sop, title, identity: { ...sop.identity, number } }
}

describe('the name of a file', () => {
  it('is the number and the title, without what a file system refuses', () => {
    expect(fileName(titled('Surat: masuk / keluar?', 'SOP-1/2026'))).toBe('SOP-1-2026 Surat- masuk - keluar-')
    expect(fileName(titled(''))).toBe('SOP')
    expect(fileName(titled('CON'))).toBe('SOP')
  })

  it('is always usable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(titled(title))
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$/u)
        expect(name.length).toBeGreaterThan(0)
      }),
      { seed: 4 },
    )
  })
})

describe('a download', () => {
  it('carries the name and the content', async () => {
    const seen: { name: string; url: string }[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      seen.push({ name: this.download, url: this.href })
    })

    const name = await downloadJson(titled('Surat masuk'), fakeServices().pictures)

    expect(name).toBe('Surat masuk.lajur.json')
    expect(seen[0]?.name).toBe(name)
    expect(await (await fetch(seen[0]?.url ?? '')).text()).toContain('"lajur-sop"')
  })
})

describe('the clipboard', () => {
  it('says so when there is none', async () => {
    vi.stubGlobal('ClipboardItem', undefined)

    const copying = copyToClipboard({ 'image/png': Promise.resolve(new Blob()) })

    await expect(copying).rejects.toBeInstanceOf(NoClipboard)
  })

  it('says so when it is denied', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))

    const copying = copyToClipboard({ 'image/png': Promise.resolve(new Blob()) })

    await expect(copying).rejects.toBeInstanceOf(NoClipboard)
  })

  it('tells what the picture failed with', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no data', 'DataError'))

    const copying = copyToClipboard({ 'image/png': Promise.reject(new TypeError('no picture')) })

    await expect(copying).rejects.toBeInstanceOf(TypeError)
  })

  it('takes the chart as PNG and as SVG, and the user is told', async () => {
    const written: ClipboardItem[] = []
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
      written.push(...items)
      await Promise.all(items.flatMap((item) => item.types.map((type) => item.getType(type))))
    })
    const told: string[] = []
    const output = createOutput({
      work: createWork(),
      pictures: fakeServices().pictures,
      view: () => null,
      tell: ({ key }) => void told.push(key),
    })
    const sop = titled('Surat masuk')

    const chart = { sop, scene: layoutChart(sop).scene, sheet: null }
    await output.copyPicture(chart, 'png')
    await output.copyPicture(chart, 'svg')

    expect(written[0]?.types).toEqual(['image/png'])
    expect(written[1]?.types).toContain('text/plain')
    expect(told).toEqual(['exporting.copied', 'exporting.copied'])
  })
})

describe('the choices of an export', () => {
  it('are as they were left', () => {
    const kept = new Map<string, string>()
    const choices = {
      formats: { chart: 'svg', form: 'png' },
      background: 'transparent',
      margin: 12,
      carriesSop: false,
      scale: 3,
    } as const

    rememberChoices({ setItem: (key, text) => void kept.set(key, text) }, choices)

    expect(rememberedChoices({ getItem: (key) => kept.get(key) ?? null })).toEqual(choices)
  })

  it.each(['nonsense', '[]', 'null', '{"formats":{"chart":"exe"},"margin":1e9,"scale":"2","carriesSop":1}'])(
    'are the first ones where %s was left',
    (text) => {
      expect(rememberedChoices({ getItem: () => text })).toEqual(rememberedChoices({ getItem: () => null }))
    },
  )
})
