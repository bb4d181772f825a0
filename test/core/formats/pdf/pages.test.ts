import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixture, fixtureFiles } from '../fixture.ts'
import { fontBytes } from '#test/support/arimo/fontBytes.ts'
import { withPdf } from '#test/support/poppler.ts'
import type { PdfWord, ReadPdf } from '#test/support/poppler.ts'
import { createPdf } from '@/core/formats/pdf/createPdf.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import { paperSize } from '@/core/layout/form/paper.ts'
import { strokeWidth } from '@/core/layout/drawingStyle.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet, SceneColumn } from '@/core/layout/sheet.ts'
import type { StepColumn } from '@/core/model/formField.ts'
import type { Paper } from '@/core/model/page.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Flow pages of each fixture, by the number its file begins with. */
const flowPages: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('../../layout/form/pages.json', import.meta.url), 'utf8'),
)
const columns: readonly StepColumn[] = ['activity', 'requirements', 'duration', 'output', 'remarks']
const dotsPerInch = 150

interface Printed {
  readonly sop: Sop
  readonly scene: Scene
  readonly sheets: readonly Sheet[]
}

function printed(file: string, read: (pdf: ReadPdf, form: Printed) => void): void {
  const sop = fixture(file)
  const { scene } = layoutForm(sop)
  const sheets = scene.form?.sheets ?? []
  const form = { sop, scene, sheets }
  withPdf(pdfOf(form), (found) => read(found, form))
}

function pdfOf({ sop, scene, sheets }: Printed): Uint8Array {
  const described = { title: sop.title, author: '', language: sop.language, created: new Date(0) }
  const pdf = createPdf({ count: 1, fonts: fontBytes, pictures: new Map(), ...described })
  pdf.add({ kind: 'sheets', sop, scene, sheets })
  return pdf.finish()
}

describe.each(fixtureFiles)('the PDF of %s', (file) => {
  it('has the pages that are expected, as large as their paper to a hundredth of a millimetre', () => {
    printed(file, ({ pages, fonts }, { sop, sheets }) => {
      const { width, height } = paperSize(sop.page)

      expect(pages).toHaveLength(sheets.length)
      expect(sheets.filter(({ part }) => part !== 'identity')).toHaveLength(flowPages[file.slice(0, 2)] ?? 0)
      for (const page of pages) {
        expect(page.width).toBeCloseTo(width, 2)
        expect(page.height).toBeCloseTo(height, 2)
      }
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(({ isEmbedded, isSubset }) => !isEmbedded || !isSubset)).toEqual([])
    })
  })

  it('shows the texts of every step in their columns, one below the other', () => {
    printed(file, ({ words }, { sop, scene, sheets }) => {
      for (const column of columns) {
        const place = scene.form?.columns.find((one) => one.column === column)
        if (!place) continue
        const found = textIn(words, place, sheets)
        let from = 0
        for (const step of stepsInOrder(sop)) {
          const text = squeezed(step[column])
          const at = found.indexOf(text, from)
          expect({ column, step: step[column], isFound: at >= 0 }).toEqual({
            column,
            step: step[column],
            isFound: true,
          })
          from = at + text.length
        }
      }
    })
  })

  it('shows the whole identity', () => {
    printed(file, ({ text }, { sop }) => {
      const { agency, unit, number, approval, ...rest } = sop.identity
      const lists = [rest.legalBasis, rest.related, rest.warnings, rest.qualifications]
      const found = squeezed(text)
      const entries = [...lists, rest.equipment, rest.records, agency].flat()
      for (const entry of [...entries, unit, number, approval.position, approval.name, sop.title]) {
        expect(found).toContain(squeezed(entry.replace(/^\s*(?:\d+[.)]|[-•])\s*/, '')))
      }
    })
  })

  it('draws nothing outside the printable area', () => {
    printed(file, ({ draw }, { sheets }) => {
      for (const [index, { rect, printable }] of sheets.entries()) {
        const { width, ink } = draw(index + 1, dotsPerInch)
        const pixels = dotsPerInch / 25.4
        // Half a frame's stroke stands outside its line; pixels at the edge are shared.
        const reach = strokeWidth.frame / 2 + 1 / pixels
        const [left, top] = [printable.x - rect.x - reach, printable.y - rect.y - reach]
        const isInside = (x: number, y: number) =>
          x >= left &&
          y >= top &&
          x <= left + printable.width + 2 * reach &&
          y <= top + printable.height + 2 * reach
        const outside = ink.reduce((count, value, at) => {
          if (value === 0) return count
          const [x, y] = [(at % width) / pixels, Math.floor(at / width) / pixels]
          return isInside(x, y) ? count : count + 1
        }, 0)

        expect({ page: index + 1, outside }).toEqual({ page: index + 1, outside: 0 })
      }
    })
  })
})

const papers: readonly Paper[] = ['A4', 'A3', 'F4-210', 'F4-215', 'Legal', 'Letter']

it.each(papers.flatMap((paper) => [true, false].map((landscape) => ({ paper, landscape }))))(
  'a page of $paper (landscape: $landscape) is as large as the paper',
  (turned) => {
    const sop = fixture('10')
    const page = { ...sop.page, ...turned }
    const { scene } = layoutForm({ ...sop, page })
    const sheets = scene.form?.sheets ?? []

    withPdf(pdfOf({ sop, scene, sheets }), ({ pages }) => {
      const { width, height } = paperSize(page)
      expect(pages).toHaveLength(sheets.length)
      for (const found of pages) {
        expect(found.width).toBeCloseTo(width, 2)
        expect(found.height).toBeCloseTo(height, 2)
      }
    })
  },
)

/** The text of one column on all pages, from top to bottom, without its spaces. */
function textIn(words: readonly PdfWord[], { from, to }: SceneColumn, sheets: readonly Sheet[]): string {
  const middle = ({ rect }: PdfWord) => rect.x + rect.width / 2
  const standing = words.filter((word) => middle(word) > from && middle(word) < to)
  return sheets
    .flatMap((_, index) => linesOf(standing.filter(({ page }) => page === index + 1)))
    .map((line) => line.map(({ text }) => text).join(''))
    .join('')
}

/** Words that stand beside each other, from left to right, the lines from top to bottom. */
function linesOf(words: readonly PdfWord[]): readonly (readonly PdfWord[])[] {
  const lines: PdfWord[][] = []
  for (const word of words.toSorted((a, b) => a.rect.y - b.rect.y)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && word.rect.y < first.rect.y + first.rect.height / 2) line.push(word)
    else lines.push([word])
  }
  return lines.map((line) => line.toSorted((a, b) => a.rect.x - b.rect.x))
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
