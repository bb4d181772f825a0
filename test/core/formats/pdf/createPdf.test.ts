import { describe, expect, it } from 'vitest'
import { fixture, fixtureFiles } from '../fixture.ts'
import { aForm } from '#test/support/aForm.ts'
import { fontBytes } from '#test/support/arimo/fontBytes.ts'
import { aSop } from '#test/support/aSop.ts'
import { withPdf } from '#test/support/poppler.ts'
import { createPdf } from '@/core/formats/pdf/createPdf.ts'
import type { PdfPart } from '@/core/formats/pdf/createPdf.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'

const described = {
  fonts: fontBytes,
  pictures: new Map(),
  title: 'Judul → (ū)',
  author: 'Badan Pusat Statistik',
  language: 'id',
  created: new Date(Date.UTC(2026, 0, 2)),
} as const

function pdfOf(...parts: readonly PdfPart[]): Uint8Array {
  const pdf = createPdf({ ...described, count: parts.length })
  for (const part of parts) pdf.add(part)
  return pdf.finish()
}

function chartOf(name: string): PdfPart {
  const sop = fixture(name)
  return { kind: 'chart', sop, scene: layoutChart(sop).scene, margin: 5 }
}

const formSop = aSop()
  .actors('clerk')
  .step('step-1', 'clerk', { activity: 'Kegiatan 1' })
  .step('step-2', 'clerk', { activity: 'Kegiatan 2' })
  .build()
const form: PdfPart = { kind: 'sheets', sop: formSop, scene: aForm(), sheets: aForm().form?.sheets ?? [] }

describe('a PDF', { timeout: 60_000 }, () => {
  it('has a page for each sheet, as large as its paper, with the words that stand there', () => {
    withPdf(pdfOf(form), ({ pages, words }) => {
      expect(pages).toHaveLength(2)
      for (const { width, height } of pages) {
        expect(width).toBeCloseTo(297, 2)
        expect(height).toBeCloseTo(210, 2)
      }
      expect(words.filter(({ page }) => page === 1).map(({ text }) => text)).toContain('Ya')
      expect(words.filter(({ text }) => text === 'A').map(({ page }) => page)).toEqual([1, 2])
    })
  })

  it('embeds no more of its fonts than it needs, and names no other font', () => {
    withPdf(pdfOf(chartOf('03')), ({ fonts }) => {
      expect(fonts.map(({ name }) => name).toSorted()).toEqual(['LAJURA+Arimo', 'LAJURB+Arimo-Bold'])
      expect(fonts.every((font) => font.isEmbedded && font.isSubset && font.hasUnicode)).toBe(true)
    })
    expect(pdfOf(chartOf('03')).length).toBeLessThan(120_000)
  })

  it('says what it is and in which language', () => {
    const bytes = pdfOf(chartOf('09'))

    withPdf(bytes, ({ info }) => {
      expect(info.get('Title')).toBe('Judul → (ū)')
      expect(info.get('Author')).toBe('Badan Pusat Statistik')
      expect(info.get('Creator')).toBe('Lajur')
      expect(info.get('CreationDate')).toContain('2026')
    })
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (id)')
  })

  it('is one page for a chart, its margin around it', () => {
    const part = chartOf('07')

    withPdf(pdfOf(part), ({ pages }) => {
      expect(pages).toHaveLength(1)
      expect(pages[0]?.width).toBeCloseTo(part.scene.size.width + 10, 2)
      expect(pages[0]?.height).toBeCloseTo(part.scene.size.height + 10, 2)
    })
  })

  it('leads to its parts by bookmarks, one for each of several SOPs', () => {
    withPdf(pdfOf(form, chartOf('09')), ({ bookmarks }) => {
      expect(bookmarks).toEqual([
        { title: formSop.title, depth: 0, page: 1 },
        { title: 'Bagan alur', depth: 1, page: 1 },
        { title: 'Halaman 1', depth: 2, page: 1 },
        { title: 'Halaman 2', depth: 2, page: 2 },
        { title: fixture('09').title, depth: 0, page: 3 },
      ])
    })
    withPdf(pdfOf(form), ({ bookmarks }) => {
      expect(bookmarks.map(({ title }) => title)).toEqual(['Bagan alur', 'Halaman 1', 'Halaman 2'])
    })
  })

  it.each(fixtureFiles)('of %s can be searched for the text of every symbol', (file) => {
    const sop = fixture(file)
    const { scene } = layoutChart(sop)

    withPdf(pdfOf({ kind: 'chart', sop, scene, margin: 5 }), ({ text }) => {
      const found = squeezed(text)
      for (const shape of scene.shapes) {
        expect(found).toContain(squeezed(shape.text.lines.map((line) => line.text).join('')))
      }
    })
  })

  it('shows an empty square for a letter that its font lacks, and keeps the rest of the line', () => {
    const sop = aSop().actors('clerk').step('one', 'clerk', { activity: 'Surat 漢 dan\u00a0lain' }).build()

    withPdf(pdfOf({ kind: 'chart', sop, scene: layoutChart(sop).scene, margin: 5 }), ({ text }) => {
      expect(squeezed(text)).toContain('Surat□danlain')
      expect(text).not.toContain('\u00a0')
    })
  })

  it('is the same file for the same SOP', () => {
    const [first, second] = [pdfOf(chartOf('10')), pdfOf(chartOf('10'))]

    expect(Buffer.from(first).equals(second)).toBe(true)
  })
})

/** Without the spaces, where lines are broken. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
