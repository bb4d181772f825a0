import type { jsPDF } from 'jspdf'
import { glyphWidth } from '@/core/text/glyphWidth.ts'

/** The TrueType files of Arimo. */
export interface FontBytes {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** The fonts of a document. */
export interface PdfFonts {
  /** The text that is painted next is in this weight. */
  choose(weight: 'regular' | 'bold'): void
  /** States the exact widths of what will be painted in the weight that was chosen last. */
  measure(text: string): void
}

// A reader takes a font for a subset when its name begins with six capitals and a plus (PDF 32000-1, 9.6.4).
const names = { regular: 'LAJURA+Arimo', bold: 'LAJURB+Arimo-Bold' } as const

/** What jspdf keeps about a font: the widths that go into the file, as glyph and list of one width by turns. */
interface FontMetadata {
  characterToGlyph(code: number): number
  readonly Unicode: { readonly widths: (number | number[])[] }
}

/** Puts Arimo into a document; only the glyphs it uses come into the file. */
export function embedFonts(pdf: jsPDF, bytes: FontBytes): PdfFonts {
  const known = { regular: new Set<number>(), bold: new Set<number>() }
  let chosen: 'regular' | 'bold' = 'regular'
  for (const weight of ['regular', 'bold'] as const) {
    const name = names[weight]
    pdf.addFileToVFS(`${name}.ttf`, binaryText(bytes[weight]))
    pdf.addFont(`${name}.ttf`, name, 'normal', 'normal', 'Identity-H')
  }
  return {
    choose(weight) {
      chosen = weight
      pdf.setFont(names[weight], 'normal')
    },
    measure(text) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (known[chosen].has(code)) continue
        known[chosen].add(code)
        const metadata = pdf.getFont()['metadata'] as FontMetadata
        const glyph = metadata.characterToGlyph(code)
        // Left to itself jspdf cuts widths down to whole thousandths, and a long line ends a pixel early.
        const width = Math.round((glyphWidth(code, chosen) ?? 0) * 1e6) / 1e3
        if (!metadata.Unicode.widths.includes(glyph)) metadata.Unicode.widths.push(glyph, [width])
      }
    },
  }
}

function binaryText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return parts.join('')
}
