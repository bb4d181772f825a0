import { glyphWidth } from './glyphWidth.ts'
import { graphemes } from './graphemes.ts'

export type Weight = 'regular' | 'bold'

const zeroWidth = /^[\p{M}\p{Cf}]$/u
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}|\u20e3/u
const narrowScript = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thai}|\p{Script=Lao}/u

/** The colour fonts of all systems draw an emoji up to a quarter wider than an ideograph. */
const emojiEm = 1.25
const wideEm = 1
/** Letters of joined or narrow scripts that the font lacks: what the system's font uses at most. */
const narrowEm = 0.75

/** Width of a clean text in em: the font's own widths where it has the glyph, safe ones where it has not. */
export function textWidth(text: string, weight: Weight): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const own = glyphWidth(text.charCodeAt(at), weight)
    if (own === undefined || marked(text, at)) return foreignWidth(text, weight)
    width += own
  }
  return width
}

function marked(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code >= 0x300 && code < 0x370) || code === 0xfe0f || code === 0x20e3 || (code >= 0x590 && code < 0x600)
  )
}

function foreignWidth(text: string, weight: Weight): number {
  let width = 0
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme, weight)
  return width
}

/** Width of one grapheme in em. */
export function graphemeWidth(grapheme: string, weight: Weight): number {
  if (emoji.test(grapheme)) return emojiEm
  let width = 0
  for (const letter of grapheme) {
    if (!zeroWidth.test(letter)) width += glyphWidth(letter.codePointAt(0) ?? 0, weight) ?? foreignEm(letter)
  }
  return width
}

function foreignEm(letter: string): number {
  return narrowScript.test(letter) ? narrowEm : wideEm
}
