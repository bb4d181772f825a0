import { jsPDF } from 'jspdf'
import { bookmarksOf } from './bookmarks.ts'
import type { Bookmark } from './bookmarks.ts'
import { embedFonts } from './fonts.ts'
import type { FontBytes } from './fonts.ts'
import { painterOn } from './painter.ts'
import { paintChart } from './paintChart.ts'
import { paintSheet } from './paintSheet.ts'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import type { Sop } from '@/core/model/sop.ts'

export interface PdfOptions {
  readonly fonts: FontBytes
  readonly pictures: PictureSource
  readonly title: string
  readonly author: string
  readonly language: Sop['language']
  readonly created: Date
}

/** What goes into a document: the Chart view on one page, or sheets of the Form view. */
export type PdfPart =
  | { readonly kind: 'chart'; readonly sop: Sop; readonly scene: Scene; readonly margin: number }
  | { readonly kind: 'sheets'; readonly sop: Sop; readonly scene: Scene; readonly sheets: readonly Sheet[] }

export interface PdfDocument {
  /** Appends pages; each part of several has a bookmark of its own, named after its SOP. */
  add(part: PdfPart): void
  finish(): Uint8Array
}

/** The longest side of a page, in mm, that every reader shows (PDF 32000-1, annex C). */
const longestSide = 14_400 * (25.4 / 72)

/**
 * A PDF that is painted part by part: vectors, and text that can be searched, in an embedded subset of Arimo, each
 * line at its measured baseline. A page is exactly as large as its sheet.
 */
export function createPdf({ count, ...options }: PdfOptions & { readonly count: number }): PdfDocument {
  const pdf = new jsPDF({
    unit: 'mm',
    compress: true,
    // Else the fourteen standard fonts are named, which are not embedded.
    putOnlyUsedFonts: true,
    floatPrecision: 4,
  })
  pdf.deletePage(1)
  const fonts = embedFonts(pdf, options.fonts)
  describe(pdf, options)
  const openPage = (width: number, height: number) =>
    pdf.addPage([width, height], width > height ? 'landscape' : 'portrait')
  return {
    add(part) {
      const first = pdf.getNumberOfPages() + 1
      if (part.kind === 'sheets') {
        const { scene, sheets } = part
        for (const sheet of sheets) {
          openPage(sheet.rect.width, sheet.rect.height)
          const painter = painterOn(pdf, fonts, { origin: sheet.rect, scale: 1 })
          paintSheet(painter, scene, { sheet, pictures: options.pictures })
        }
      } else {
        const { scene, margin } = part
        const [width, height] = [scene.size.width + 2 * margin, scene.size.height + 2 * margin]
        const scale = Math.min(1, longestSide / Math.max(width, height))
        openPage(width * scale, height * scale)
        paintChart(painterOn(pdf, fonts, { origin: { x: -margin, y: -margin }, scale }), scene)
      }
      const marks = part.kind === 'sheets' ? bookmarksOf(part.sop, part.scene, part.sheets) : []
      const top = { title: part.sop.title, page: 0, below: marks }
      addBookmarks(pdf, count > 1 || marks.length === 0 ? [top] : marks, first)
    },
    finish: () => new Uint8Array(pdf.output('arraybuffer')),
  }
}

function describe(pdf: jsPDF, { title, author, language, created }: PdfOptions): void {
  pdf.setProperties({ title, author, creator: 'Lajur' })
  pdf.setLanguage(language)
  pdf.setCreationDate(created)
  pdf.setFileId(fileId(`${title} ${author} ${created.toISOString()}`))
  // A print at another size would not be the official form.
  pdf.viewerPreferences({ DisplayDocTitle: true, PrintScaling: 'None' })
}

/** 32 hexadecimal digits that follow from a text, so that the same SOP gives the same file. */
function fileId(text: string): string {
  return [1, 2, 3, 4]
    .map((seed) => {
      let hash = Math.imul(seed, 0x9e3779b1)
      for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
    .toUpperCase()
}

function addBookmarks(pdf: jsPDF, marks: readonly Bookmark[], firstPage: number): void {
  const below = (parent: unknown, entries: readonly Bookmark[]) => {
    for (const { title, page, below: inner } of entries) {
      const entry = pdf.outline.add(parent, title, { pageNumber: firstPage + page })
      below(entry, inner)
    }
  }
  below(null, marks)
}
