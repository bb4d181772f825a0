/** Advance widths of a TrueType font by code point, and the font's units per em; nothing else is read. */
export interface FontWidths {
  readonly unitsPerEm: number
  readonly capHeight: number
  readonly ascent: number
  readonly descent: number
  readonly widths: ReadonlyMap<number, number>
}

/** Reads `head`, `hhea`, `hmtx`, `OS/2` and the format 4 `cmap` of a TTF (the OpenType specification 1.9.1). */
export function readWidths(bytes: Uint8Array): FontWidths {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tableOffsets(view)
  const at = (tag: string) => tables.get(tag) ?? fail(`no ${tag} table`)
  const glyphCount = view.getUint16(at('hhea') + 34)
  const advance = (glyph: number) => view.getUint16(at('hmtx') + 4 * Math.min(glyph, glyphCount - 1))
  const widths = new Map<number, number>()
  for (const [codePoint, glyph] of glyphsOf(view, at('cmap'))) widths.set(codePoint, advance(glyph))
  return {
    unitsPerEm: view.getUint16(at('head') + 18),
    ascent: view.getInt16(at('hhea') + 4),
    descent: -view.getInt16(at('hhea') + 6),
    capHeight: view.getInt16(at('OS/2') + 88),
    widths,
  }
}

function tableOffsets(view: DataView): Map<string, number> {
  const offsets = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    offsets.set(tag, view.getUint32(record + 8))
  }
  return offsets
}

function glyphsOf(view: DataView, cmap: number): [number, number][] {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => ({
    platform: view.getUint16(cmap + 4 + 8 * index),
    encoding: view.getUint16(cmap + 6 + 8 * index),
    offset: cmap + view.getUint32(cmap + 8 + 8 * index),
  }))
  const unicode = subtables.find((table) => table.platform === 3 && table.encoding === 1)
  if (!unicode || view.getUint16(unicode.offset) !== 4) return fail('no format 4 cmap')
  return segmentsOf(view, unicode.offset)
}

function segmentsOf(view: DataView, start: number): [number, number][] {
  const doubled = view.getUint16(start + 6)
  const glyphs: [number, number][] = []
  for (let index = 0; index < doubled; index += 2) {
    const last = view.getUint16(start + 14 + index)
    const first = view.getUint16(start + 16 + doubled + index)
    const delta = view.getUint16(start + 16 + 2 * doubled + index)
    const rangeAt = start + 16 + 3 * doubled + index
    const range = view.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first))
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.push([code, glyph])
    }
  }
  return glyphs
}

function fail(reason: string): never {
  throw new Error(`The font cannot be read: ${reason}`)
}
