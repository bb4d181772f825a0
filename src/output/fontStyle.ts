import { fontFiles } from './fontFiles.ts'
import type { FontFile } from './fontFiles.ts'

/**
 * A style sheet with the parts of Arimo that a text needs, as data: a picture drawn through `<img>` sees neither the
 * page's fonts nor the network. Rejects when a file cannot be fetched.
 */
export async function fontStyle(text: string, signal: AbortSignal): Promise<string> {
  const needed = neededFiles(text)
  const rules = await Promise.all(needed.map((file) => fontFace(file, signal)))
  return rules.join('')
}

/** The files that hold a character of the text; the Latin ones always, so that no picture is without a font. */
function neededFiles(text: string): readonly FontFile[] {
  const points = new Set([...text].map((character) => character.codePointAt(0) ?? 0))
  points.add(0x20)
  return fontFiles.filter(({ range }) => holdsAny(range, points))
}

function holdsAny(range: string, points: ReadonlySet<number>): boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return [...points].some((point) => spans.some(([from, to]) => point >= from && point <= to))
}

async function fontFace({ url, weight, range }: FontFile, signal: AbortSignal): Promise<string> {
  const answer = await fetch(url, { signal })
  if (!answer.ok) throw new Error(`The font answered ${answer.status}`)
  const data = base64(new Uint8Array(await answer.arrayBuffer()))
  return `@font-face{font-family:Arimo;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data})}`
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
