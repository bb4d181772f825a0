import type { jsPDF } from 'jspdf'

/** The TrueType files of Arimo. */
export interface FontBytes {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** The names by which a document calls its fonts. */
export interface PdfFonts {
  readonly regular: string
  readonly bold: string
}

// A reader takes a font for a subset when its name begins with six capitals and a plus (PDF 32000-1, 9.6.4).
const names: PdfFonts = { regular: 'LAJURA+Arimo', bold: 'LAJURB+Arimo-Bold' }

/** Puts Arimo into a document; only the glyphs it uses come into the file. */
export function embedFonts(pdf: jsPDF, { regular, bold }: FontBytes): PdfFonts {
  for (const [name, bytes] of [
    [names.regular, regular],
    [names.bold, bold],
  ] as const) {
    pdf.addFileToVFS(`${name}.ttf`, binaryText(bytes))
    pdf.addFont(`${name}.ttf`, name, 'normal', 'normal', 'Identity-H')
  }
  return names
}

function binaryText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return parts.join('')
}
