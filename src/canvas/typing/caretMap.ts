import type { Point } from '@/core/geometry/point.ts'
import type { TextBlock, TextLine } from '@/core/layout/scene.ts'
import type { Weight } from '@/core/text/textWidth.ts'
import { textWidth } from '@/core/text/textWidth.ts'

/** A line on the paper that the caret can stand in. */
export interface CaretLine {
  /** Where its text begins, on its baseline; of a turned text the line goes up from there. */
  readonly start: Point
  /** Which of the blocks it stands in. */
  readonly block: number
}

/** Where the caret stands before the character of an index: so far along a line, in mm. */
export interface CaretSpot {
  readonly line: number
  readonly along: number
}

/** A text as it is typed, laid over the lines as they are drawn. */
export interface CaretMap {
  readonly lines: readonly CaretLine[]
  /** One for each index, and one more for the end. */
  readonly spots: readonly CaretSpot[]
  readonly fontSize: number
  readonly turned: boolean
}

interface Around {
  /** Where the first line would begin. */
  readonly empty: Point
  readonly lineHeight: number
  /** Whether numbers stand before its entries that are no part of the text. */
  readonly isList: boolean
}

interface Slot {
  readonly text: string
  readonly start: Point
  readonly block: number
}

/**
 * Finds every character of a text in the lines that are drawn of it, so that the caret stands where the glyphs are, whatever
 * a browser would make of the same text. Lines that are empty still, and spaces that nothing is drawn of, get a place of
 * their own. Null where something else is drawn than what is typed, as of a date.
 */
export function caretMap(
  text: string,
  blocks: readonly TextBlock[],
  { empty, lineHeight, isList }: Around,
): CaretMap | null {
  const [first] = blocks
  if (!first) return null
  const { fontSize, turned } = first
  const weight: Weight = first.bold ? 'bold' : 'regular'
  const slots = slotsOf(blocks, isList)
  const lines: CaretLine[] = []
  const spots: CaretSpot[] = []
  const width = (part: string) => textWidth(part, weight) * fontSize
  let next = 0
  const open = (slot: Slot | null) => {
    lines.push(
      slot ?? {
        start: below(lines.at(-1)?.start, { empty, lineHeight, turned }),
        block: lines.at(-1)?.block ?? 0,
      },
    )
  }
  for (const paragraph of text.split('\n')) {
    let slot: Slot | null = null
    let done = 0
    let loose = 0
    const isBlank = paragraph.trim() === ''
    const upcoming = slots[next]
    if (!isBlank || upcoming?.text === '') {
      slot = upcoming ?? null
      if (!slot) return null
      next += 1
    }
    open(slot)
    const spot = () =>
      spots.push({ line: lines.length - 1, along: width((slot?.text ?? '').slice(0, done)) + loose })
    for (const character of paragraph) {
      const isSpace = /\s/.test(character)
      if (!isSpace && slot && done >= slot.text.length) {
        slot = slots[next] ?? null
        if (!slot) return null
        next += 1
        done = 0
        loose = 0
        open(slot)
      }
      for (let unit = 0; unit < character.length; unit++) spot()
      const isDrawn = slot?.text.startsWith(character, done) ?? false
      if (isDrawn && (loose === 0 || !isSpace)) {
        done += character.length
        loose = 0
      } else if (!isSpace) return null
      else if (done > 0 || !slot?.text) loose += width(' ')
    }
    if (slot && done < slot.text.length) return null
    spot()
  }
  return next === slots.length ? { lines, spots, fontSize, turned } : null
}

/** The lines as they are drawn one after the other, without the numbers of a list, each with its beginning. */
function slotsOf(blocks: readonly TextBlock[], isList: boolean): readonly Slot[] {
  return blocks.flatMap((block, index) => {
    const slots: Slot[] = []
    for (const [at, line] of block.lines.entries()) {
      const after = block.lines[at + 1]
      const isNumber = isList && /^\d{1,3}\.$/.test(line.text)
      if (isNumber && after !== undefined && isLevel(line, after)) continue
      // A list of one entry has no numbers: then it is its text.
      const isLone = isNumber && block.lines.some((one) => one !== line && /^\d{1,3}\.$/.test(one.text))
      slots.push(
        isLone
          ? emptyEntry(block, line, index)
          : { text: line.text, start: startOf(line, block), block: index },
      )
    }
    return slots
  })
}

function isLevel(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.at.y - b.at.y) < 0.01
}

/** An entry of a list of which there is only the number yet: it is typed where the texts of the others begin. */
function emptyEntry(block: TextBlock, number: TextLine, index: number): Slot {
  const beside = block.lines.find((line) => line.at.x > number.at.x + 0.01)
  const x = beside?.at.x ?? number.at.x + number.width + block.fontSize * 0.53
  return { text: '', start: { x, y: number.at.y }, block: index }
}

/** Where the glyphs of a line begin. */
function startOf({ at, width }: TextLine, { anchor, turned }: TextBlock): Point {
  const back = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width
  return turned ? { x: at.x, y: at.y + back } : { x: at.x - back, y: at.y }
}

function below(
  line: Point | undefined,
  {
    empty,
    lineHeight,
    turned,
  }: { readonly empty: Point; readonly lineHeight: number; readonly turned: boolean },
): Point {
  if (!line) return empty
  return turned ? { x: line.x + lineHeight, y: line.y } : { x: line.x, y: line.y + lineHeight }
}
