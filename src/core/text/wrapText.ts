import { cleanText } from './cleanText.ts'
import { graphemes } from './graphemes.ts'
import { graphemeWidth, textWidth, type Weight } from './textWidth.ts'

/** One line of wrapped text with its width in em. */
export interface WrappedLine {
  readonly text: string
  readonly width: number
}

/** A text cut into what may stand on one line, measured once and wrapped as often as a shape's height is tried. */
export interface Prepared {
  readonly weight: Weight
  readonly space: number
  /** The user's own lines, each a list of words. */
  readonly paragraphs: readonly (readonly WrappedLine[])[]
  /** Width in em of the widest word. */
  readonly widestWord: number
}

/** Cleans and measures a text; leading and trailing blank lines are left out. */
export function prepareText(text: string, weight: Weight): Prepared {
  const lines = cleanText(text).replace(/^[ \n]+|[ \n]+$/g, '')
  const paragraphs =
    lines === ''
      ? []
      : lines.split('\n').map((line) =>
          line
            .split(' ')
            .filter(Boolean)
            .map((word) => measured(word, weight)),
        )
  const widestWord = paragraphs.reduce(
    (most, words) => words.reduce((wide, word) => Math.max(wide, word.width), most),
    0,
  )
  return { weight, space: textWidth(' ', weight), paragraphs, widestWord }
}

/**
 * Wraps greedily by words and keeps the user's line breaks. `widthAt` tells the room of a line in em; a word wider
 * than its line is broken, after `/`, `-` or `_` where it can, else between graphemes. Every line gets at least one. `slack` is how much wider than its line a
 * lone word may be before it is broken, in em.
 */
export function wrapPrepared(
  prepared: Prepared,
  widthAt: (line: number) => number,
  slack = 0,
): readonly WrappedLine[] {
  const lines: WrappedLine[] = []
  for (const words of prepared.paragraphs) wrapParagraph(words, prepared, { lines, widthAt, slack })
  return lines
}

/** `wrapPrepared` for a text of lines that are all equally wide, in em. */
export function wrapText(text: string, weight: Weight, width: number): readonly WrappedLine[] {
  return wrapPrepared(prepareText(text, weight), () => width)
}

interface Wrapping {
  readonly lines: WrappedLine[]
  readonly widthAt: (line: number) => number
  readonly slack: number
}

function wrapParagraph(
  words: readonly WrappedLine[],
  prepared: Prepared,
  { lines, widthAt, slack }: Wrapping,
): void {
  let line: WrappedLine = { text: '', width: 0 }
  for (const word of words) {
    const joined = line.width + prepared.space + word.width
    if (line.text !== '' && joined <= widthAt(lines.length)) {
      line = { text: `${line.text} ${word.text}`, width: joined }
      continue
    }
    if (line.text !== '') lines.push(line)
    line = word
    while (line.width > widthAt(lines.length) + slack) {
      const [head, tail] = broken(line.text, prepared.weight, widthAt(lines.length))
      if (tail === '') break
      lines.push(measured(head, prepared.weight))
      line = measured(tail, prepared.weight)
    }
  }
  lines.push(line)
}

/** Breaks a word so that its head fits the width; the head has at least one grapheme. */
function broken(word: string, weight: Weight, width: number): readonly [string, string] {
  let head = ''
  let used = 0
  let preferred = ''
  for (const grapheme of graphemes(word)) {
    used += graphemeWidth(grapheme, weight)
    if (used > width && head !== '') break
    head += grapheme
    if (/[/\-_]/.test(grapheme)) preferred = head
  }
  const cut = preferred !== '' && head !== word ? preferred : head
  return [cut, word.slice(cut.length)]
}

function measured(text: string, weight: Weight): WrappedLine {
  return { text, width: textWidth(text, weight) }
}
