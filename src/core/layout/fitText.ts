import type { Size } from '@/core/geometry/size.ts'
import type { Orientation, ShapeKind } from '@/core/model/sop.ts'
import { prepareText, wrapPrepared, type Prepared, type WrappedLine } from '@/core/text/wrapText.ts'
import { chartStyle } from './chartStyle.ts'
import { roomInside } from './roomInside.ts'

/** How large a shape must be for its text, and the text's lines (widths in em), centred about its text centre. */
export interface Fit {
  readonly size: Size
  readonly lines: readonly WrappedLine[]
}

const { fontSize, lineHeight, textPadding, wordSlack } = chartStyle

/** Beside a line: slanted and round outlines touch it at its corners only, so less padding looks the same. */
const outlinePadding = 0.7
/** Above and below the lines in a capsule or circle, whose ends are flat where a diamond's are pointed. */
const capsuleAir = 0.9

/** The width in mm a shape starts with, and the one it may grow to before it grows in height. */
export interface Widths {
  readonly width: number
  readonly wide: number
}

/**
 * Finds the least height at which a text of 9 pt stands inside a shape. Words are broken only where no reasonable
 * height holds them whole. Connectors start small and grow with their text up to the width.
 */
export function fitText(
  kind: ShapeKind,
  text: string,
  { width, wide, orientation }: Widths & { readonly orientation: Orientation },
): Fit {
  const prepared = prepareText(text, 'regular')
  switch (kind) {
    case 'activity':
      return fitBox(prepared, width)
    case 'start':
    case 'end':
    case 'decision': {
      const least = { width, height: width / 2 }
      const lines = linesInside(kind, prepared, { size: least, orientation, broken: false })
      return lines ? { size: least, lines } : grown(kind, prepared, heights(wide, width / 2, orientation))
    }
    case 'connector':
      return grown(kind, prepared, growing(Math.min(width, chartStyle.connector), width, orientation))
    case 'offPageConnector':
      return grown(kind, prepared, growing(Math.min(width, chartStyle.offPageConnector), width, orientation))
  }
}

function fitBox(prepared: Prepared, width: number): Fit {
  const room = (width - 2 * textPadding) / fontSize
  const lines = wrapPrepared(prepared, () => room, wordSlack / fontSize)
  return { size: { width, height: Math.max(width / 2, lines.length * lineHeight + 2 * textPadding) }, lines }
}

/** The sizes a shape may take, from the smallest; endless. */
interface Growth {
  readonly sizes: (step: number) => Size
  readonly orientation: Orientation
}

function heights(width: number, least: number, orientation: Orientation): Growth {
  return { sizes: (step) => ({ width, height: least + (step * lineHeight) / 2 }), orientation }
}

function growing(least: number, most: number, orientation: Orientation): Growth {
  return {
    sizes: (step) => {
      const side = least + (step * lineHeight) / 2
      return { width: Math.min(side, most), height: side }
    },
    orientation,
  }
}

function grown(kind: ShapeKind, prepared: Prepared, growth: Growth): Fit {
  return (
    firstFit(kind, prepared, {
      ...growth,
      broken: false,
      most: prepared.paragraphs.flat().length * 4 + 12,
    }) ??
    firstFit(kind, prepared, { ...growth, broken: true, most: mostSteps(prepared) }) ??
    asIfBoxed(prepared, growth.sizes(mostSteps(prepared)))
  )
}

/** Enough half lines for every letter on a line of its own in the middle of a shape. */
function mostSteps({ paragraphs }: Prepared): number {
  const letters = paragraphs.flat().reduce((sum, word) => sum + word.text.length, 0)
  return 8 * (letters + paragraphs.length) + 64
}

/** What no shape of this width can hold: its letters below each other, reaching over the outline. */
function asIfBoxed(prepared: Prepared, size: Size): Fit {
  const lines = wrapPrepared(prepared, () => size.width / fontSize, 0)
  return { size: { ...size, height: Math.max(size.height, lines.length * lineHeight) }, lines }
}

/** The next number of lines or steps to try: one more, of many some more, so that a long text costs few tries. */
function afterwards(count: number): number {
  return count + Math.max(1, Math.floor(count / 32))
}

function firstFit(
  kind: ShapeKind,
  prepared: Prepared,
  growth: Growth & { broken: boolean; most: number },
): Fit | null {
  const area = widthOf(prepared) * fontSize * lineHeight
  for (let step = 0; step < growth.most; step = afterwards(step)) {
    const size = growth.sizes(step)
    if (size.width * size.height < area) continue
    // A diamond three times as tall as wide is no better than a broken word.
    if (!growth.broken && step > 0 && size.height > 3 * size.width && size.width * size.height > 6 * area)
      return null
    const lines = linesInside(kind, prepared, { size, ...growth })
    if (lines) return { size, lines }
  }
  return null
}

interface Attempt {
  readonly size: Size
  readonly orientation: Orientation
  readonly broken: boolean
}

function linesInside(
  kind: ShapeKind,
  prepared: Prepared,
  { size, orientation, broken }: Attempt,
): readonly WrappedLine[] | null {
  const most = Math.floor(size.height / lineHeight)
  const least = Math.floor((widthOf(prepared) * fontSize) / size.width)
  const air = kind === 'decision' ? 0 : capsuleAir
  const roomOf = (count: number) => (line: number) => {
    if (line >= count) return Number.POSITIVE_INFINITY
    const from = (line - count / 2) * lineHeight - air
    const to = from + lineHeight + 2 * air
    return (roomInside(kind, size, { from, to, orientation }) - 2 * outlinePadding) / fontSize
  }
  for (let count = least; count <= most; count = afterwards(count)) {
    const lines = wrapPrepared(prepared, roomOf(count), broken ? 0 : Number.POSITIVE_INFINITY)
    // Fewer lines than planned stand at other heights, so they are measured against the room they get there.
    const room = roomOf(lines.length)
    if (lines.length <= count && lines.every((line, index) => line.width <= room(index))) return lines
  }
  return null
}

/** Width in em of all words together. */
function widthOf({ paragraphs }: Prepared): number {
  return paragraphs.reduce((sum, words) => words.reduce((width, word) => width + word.width, sum), 0)
}
