import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasPoppler, popplerMissing } from '../../.ci/poppler.mjs'
import type { Bitmap } from '#test/core/formats/svg/bitmap.ts'
import type { Rect } from '@/core/geometry/rect.ts'

/** A word as Poppler finds it on a page, in mm. */
export interface PdfWord {
  readonly page: number
  readonly text: string
  readonly rect: Rect
}

export interface PdfFont {
  readonly name: string
  readonly isEmbedded: boolean
  readonly isSubset: boolean
  readonly hasUnicode: boolean
}

/** A PDF as Poppler reads it. */
export interface ReadPdf {
  /** What `pdfinfo` says, by its own names. */
  readonly info: ReadonlyMap<string, string>
  /** Sizes of the pages in mm. */
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly fonts: readonly PdfFont[]
  /** In the order in which the text stands in the file. */
  readonly words: readonly PdfWord[]
  /** The titles of the bookmarks, each with its depth from 0. */
  readonly bookmarks: readonly { readonly title: string; readonly depth: number; readonly page: number }[]
  /** A page, from 1, in pixels. */
  draw(page: number, dotsPerInch: number): Bitmap
  /** The text as it is copied out of a reader. */
  readonly text: string
}

const mmPerPoint = 25.4 / 72

/** Reads a PDF and hands it to a test; its files are gone afterwards. */
export function withPdf<Result>(bytes: Uint8Array, read: (pdf: ReadPdf) => Result): Result {
  if (!hasPoppler()) throw new Error(popplerMissing)
  const folder = mkdtempSync(join(tmpdir(), 'lajur-pdf-'))
  const file = join(folder, 'read.pdf')
  try {
    writeFileSync(file, bytes)
    return read(readPdf(file, folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readPdf(file: string, folder: string): ReadPdf {
  const info = infoOf(run('pdfinfo', [file]))
  const count = Number(info.get('Pages') ?? 0)
  const sizes = run('pdfinfo', ['-f', '1', '-l', String(count), file])
  return {
    info,
    pages: [...sizes.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) => ({
      width: Number(width) * mmPerPoint,
      height: Number(height) * mmPerPoint,
    })),
    fonts: fontsOf(run('pdffonts', [file])),
    words: wordsOf(run('pdftotext', ['-bbox', file, '-'])),
    bookmarks: bookmarksOf(run('pdftohtml', ['-xml', '-stdout', '-i', file])),
    text: run('pdftotext', ['-raw', file, '-']),
    draw(page, dotsPerInch) {
      const picture = join(folder, `page-${page}`)
      const only = ['-f', String(page), '-l', String(page), '-singlefile', '-gray']
      run('pdftoppm', [...only, '-r', String(dotsPerInch), file, picture])
      return pgmBitmap(readFileSync(`${picture}.pgm`))
    },
  }
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

function infoOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split('\n').map((line) => line.split(/: +/))
  return new Map(pairs.map(([name = '', ...value]) => [name, value.join(': ')]))
}

function fontsOf(table: string): PdfFont[] {
  const [, line = '', ...rows] = table.split('\n')
  const columns = [...line.matchAll(/-+/g)].map(({ index, 0: dashes }) => [index, index + dashes.length])
  const cell = (row: string, at: number) => row.slice(...(columns[at] ?? [0, 0])).trim()
  return rows
    .filter((row) => row !== '')
    .map((row) => ({
      name: cell(row, 0),
      isEmbedded: cell(row, 3) === 'yes',
      isSubset: cell(row, 4) === 'yes',
      hasUnicode: cell(row, 5) === 'yes',
    }))
}

function wordsOf(html: string): PdfWord[] {
  return html.split('<page ').flatMap((part, page) =>
    [
      ...part.matchAll(
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
      ),
    ].map(([, ...found]) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(0, 4).map((n) => Number(n) * mmPerPoint)
      return {
        page,
        text: unescaped(found[4] ?? ''),
        rect: { x: left, y: top, width: right - left, height: bottom - top },
      }
    }),
  )
}

function bookmarksOf(xml: string) {
  const found: { title: string; depth: number; page: number }[] = []
  let depth = -1
  for (const [tag, , page, title] of xml.matchAll(
    /<outline>|<\/outline>|<item( page="(\d+)")?>(.*?)<\/item>/g,
  )) {
    if (tag === '<outline>') depth += 1
    else if (tag === '</outline>') depth -= 1
    else found.push({ title: unescaped(title ?? ''), depth, page: Number(page) })
  }
  return found
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '')
}

/** The ink of a picture in the binary PGM format. */
function pgmBitmap(bytes: Buffer): Bitmap {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'))
  const [width, height] = [Number(head?.[1] ?? 0), Number(head?.[2] ?? 0)]
  const pixels = bytes.subarray(head?.[0].length ?? 0)
  return { width, height, ink: Uint8Array.from(pixels, (grey) => 255 - grey) }
}
