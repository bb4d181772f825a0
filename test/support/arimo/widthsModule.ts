import type { FontWidths } from './readWidths.ts'

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'

/** The text of `src/core/text/arimoWidths.ts`, made from the two faces of the font. */
export function widthsModule(regular: FontWidths, bold: FontWidths): string {
  return `/**
 * Advance widths of Arimo, regular and bold, generated from the TTF files of @expo-google-fonts/arimo by
 * test/support/arimo (\`npx vitest run test/core/text/arimoWidths.test.ts -u\` writes it anew). Runs of code points are
 * parted by spaces: the first code point in hexadecimal, a colon, then two base-64 digits a width.
 */
export const unitsPerEm = ${regular.unitsPerEm}
/** In units of the font; the same in both faces. */
export const capHeight = ${regular.capHeight}
export const regularWidths =
  '${encoded(regular)}'
export const boldWidths =
  '${encoded(bold)}'
`
}

function encoded(font: FontWidths): string {
  let text = ''
  let next = -1
  for (const [codePoint, width] of [...font.widths].toSorted(([a], [b]) => a - b)) {
    if (codePoint < 0x20 || (codePoint >= 0xe000 && codePoint < 0xf900)) continue
    if (codePoint !== next) text += `${text === '' ? '' : ' '}${codePoint.toString(16)}:`
    text += `${alphabet[width >> 6]}${alphabet[width & 63]}`
    next = codePoint + 1
  }
  return text
}
