import { readFileSync } from 'node:fs'
import { withPdf } from '#test/support/poppler.ts'
import type { PdfWord, ReadPdf } from '#test/support/poppler.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import { decode } from '@/core/formats/lajur/decode.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { Sheet } from '@/core/layout/sheet.ts'

/** What Poppler reads in the PDF of a form. */
export interface FormPdf {
  /** The words of each page, with spaces between. */
  readonly pages: readonly string[]
  /** The numbers of the rows on each page with steps, from top to bottom. */
  readonly rows: readonly (readonly number[])[]
  /** The letters of the off-page connectors on each page with steps. */
  readonly letters: readonly (readonly string[])[]
  /** The letters that each page with steps says it goes on with. */
  readonly announced: readonly (readonly string[])[]
  /** Cells of the SOP's form, by page and text, whose words are not found in them. */
  readonly missing: readonly string[]
  /** Pages of the SOP's form. */
  readonly expectedPages: number
}

/** Reads a PDF and compares it with the form of the SOP that was exported as JSON beside it. */
export function formPdf(pdf: string, json: string): FormPdf {
  const decoded = decode(json)
  if (!decoded.ok) throw new Error(`Not read: ${decoded.reason.key}`)
  const { form } = layoutForm(decoded.sop).scene
  if (!form) throw new Error('No form')
  const column = (name: string) => form.columns.find((one) => one.column === name) ?? { from: 0, to: 0 }
  return withPdf(readFileSync(pdf), ({ words }) => {
    const pages = form.sheets.map((sheet, index) => {
      const own = words.filter(({ page }) => page === index + 1)
      return { sheet, words: own }
    })
    const flow = pages.filter(({ sheet }) => sheet.part !== 'identity')
    const inColumn = (own: readonly PdfWord[], name: string, text: RegExp) => {
      const { from, to } = column(name)
      return own
        .filter((word) => middleOf(word).x > from && middleOf(word).x < to && text.test(word.text))
        .toSorted((a, b) => a.rect.y - b.rect.y)
        .map((word) => word.text)
    }
    const textOf = (own: readonly PdfWord[]) => own.map(({ text }) => text).join(' ')
    return {
      pages: allPages(words),
      rows: flow.map((page) => inColumn(page.words, 'number', /^\d+$/).map(Number)),
      letters: flow.map((page) => inColumn(page.words, 'lanes', /^[A-Z]$/).toSorted()),
      announced: flow.map(({ words: own }) => {
        const [, named = ''] =
          /Bersambung ke halaman berikutnya \(penghubung ([A-Z, ]+)\)/.exec(textOf(own)) ?? []
        return named.match(/[A-Z]/g) ?? []
      }),
      missing: pages.flatMap(({ sheet, words: own }) => missingIn(sheet, own)),
      expectedPages: form.sheets.length,
    }
  })
}

function allPages(words: ReadPdf['words']): readonly string[] {
  const count = Math.max(0, ...words.map(({ page }) => page))
  return Array.from({ length: count }, (_, index) =>
    words
      .filter(({ page }) => page === index + 1)
      .map(({ text }) => text)
      .join(' '),
  )
}

function missingIn({ number, rect, cells }: Sheet, words: readonly PdfWord[]): readonly string[] {
  return cells.flatMap((cell) => {
    const expected = cell.text.lines.map(({ text }) => text).join('')
    const place = { ...cell.rect, x: cell.rect.x - rect.x, y: cell.rect.y - rect.y }
    const found = words.filter((word) => isWithin(place, word)).map(({ text }) => text)
    return squeezed(found.join('')).includes(squeezed(expected)) ? [] : [`${number}: ${expected}`]
  })
}

function isWithin({ x, y, width, height }: Rect, word: PdfWord): boolean {
  const at = middleOf(word)
  return at.x > x && at.x < x + width && at.y > y && at.y < y + height
}

function middleOf({ rect }: PdfWord) {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
