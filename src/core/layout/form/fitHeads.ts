import { mmPerPoint } from '@/core/layout/drawingStyle.ts'
import { textWidth } from '@/core/text/textWidth.ts'
import { wrapText, type WrappedLine } from '@/core/text/wrapText.ts'
import { formStyle } from './formStyle.ts'

/** The words of neighbouring heads, alike in size and direction. Lengths in mm. */
export interface FittedHeads {
  readonly fontSize: number
  readonly turned: boolean
  /** The lines of each head. */
  readonly lines: readonly (readonly WrappedLine[])[]
  /** What each head needs from top to bottom. */
  readonly depths: readonly number[]
}

/** Lying words may make a head this deep before they are turned; turned ones before they are made smaller. */
const deepestLying = 24
const deepestTurned = 34
const step = 0.5

/**
 * Fits words into heads: wrapped, then smaller down to 6 pt, then turned, so that no word is broken that need not be.
 * `fontSize` in points.
 */
export function fitHeads(
  heads: readonly { readonly text: string; readonly width: number }[],
  fontSize: number,
): FittedHeads {
  const sizes = sizesFrom(fontSize)
  const rooms = heads.map(({ text, width }) => ({ text, width: Math.max(1, width) }))
  const longest = rooms.map(({ text }) => widestPart(text))
  for (const points of sizes) {
    const size = points * mmPerPoint
    const whole = rooms.every(({ width }, index) => (longest[index] ?? 0) * size <= width - padding)
    const fitted = whole ? lying(rooms, size) : null
    if (fitted && Math.max(0, ...fitted.depths) <= deepestLying) return fitted
  }
  const turned = sizes.map((points) => standing(rooms, points * mmPerPoint))
  const shallow = turned.find(({ depths }) => Math.max(0, ...depths) <= deepestTurned)
  return shallow ?? turned.at(-1) ?? lying(rooms, fontSize * mmPerPoint)
}

const padding = 2 * formStyle.headPaddingX

function sizesFrom(points: number): readonly number[] {
  const sizes = [points]
  for (let size = points - step; size >= formStyle.leastFontSize; size -= step) sizes.push(size)
  return sizes
}

type Rooms = readonly { readonly text: string; readonly width: number }[]

function lying(rooms: Rooms, size: number): FittedHeads {
  const lines = rooms.map(({ text, width }) => wrapText(text, 'bold', (width - padding) / size))
  const depths = lines.map(({ length }) => length * size * formStyle.lineHeight + 2 * formStyle.headPaddingY)
  return { fontSize: size, turned: false, lines, depths }
}

function standing(rooms: Rooms, size: number): FittedHeads {
  const lines = rooms.map(({ text, width }) => {
    const most = Math.max(1, Math.floor((width - 0.6) / (size * formStyle.lineHeight)))
    return inLines(text, most, deepestTurned / size)
  })
  const depths = lines.map(
    (wrapped) => Math.max(0, ...wrapped.map(({ width }) => width)) * size + 2 * formStyle.headPaddingY,
  )
  return { fontSize: size, turned: true, lines, depths }
}

/** A text on so many lines at most, as short as they can be; a word longer than `deepest` em may be broken. */
function inLines(text: string, most: number, deepest: number): readonly WrappedLine[] {
  const whole = wrapText(text, 'bold', Number.POSITIVE_INFINITY)
  const total = whole.reduce((sum, { width }) => sum + width, 0)
  for (
    let length = Math.max(total / most, Math.min(deepest, widestPart(text)));
    length < total;
    length += 0.5
  ) {
    const lines = wrapText(text, 'bold', length)
    if (lines.length <= most) return lines
  }
  return whole
}

/** Width in em of the widest part of a text that wrapping leaves whole: words, parted after `/`, `-` and `_`. */
function widestPart(text: string): number {
  const parts = text.split(/\s+|(?<=[/\-_])/)
  return Math.max(0, ...parts.map((part) => textWidth(part, 'bold')))
}
