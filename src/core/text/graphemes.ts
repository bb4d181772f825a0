const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
// Code points that are graphemes by themselves in any order: Latin, Greek, Cyrillic and general punctuation.
const simple = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e]*$/

/** What a reader takes for the letters of a text: a letter with its marks, an emoji with its parts. */
export function graphemes(text: string): readonly string[] {
  return simple.test(text) ? text.split('') : Array.from(segmenter.segment(text), ({ segment }) => segment)
}
