import type { FontFile } from '@/core/formats/svg/fontFaces.ts'
import { fontSources } from './fontSources.ts'
import type { FontSource } from './fontSources.ts'

/** A file of the paper's font could not be fetched. */
export class MissingFont extends Error {
  override name = 'MissingFont'
}

/**
 * The parts of Arimo that a text needs, to be embedded: a picture drawn through `<img>` sees neither the page's fonts
 * nor the network. Rejects with `MissingFont`: a picture in another font would overflow its boxes.
 */
export function neededFonts(text: string, signal: AbortSignal): Promise<readonly FontFile[]> {
  const points = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))
  const needed = fontSources.filter(({ range }) => holdsAny(range, points))
  return Promise.all(needed.map((source) => fontFile(source, signal)))
}

function holdsAny(range: string, points: ReadonlySet<number>): boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return [...points].some((point) => spans.some(([from, to]) => point >= from && point <= to))
}

async function fontFile({ url, weight, range }: FontSource, signal: AbortSignal): Promise<FontFile> {
  const answer = await fetch(url, { signal }).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new MissingFont(url, { cause })
  })
  if (!answer.ok) throw new MissingFont(`${url} answered ${answer.status}`)
  return { base64: base64(new Uint8Array(await answer.arrayBuffer())), weight, range }
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
