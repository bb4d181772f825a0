import type { Rect } from '@/core/geometry/rect.ts'

/** Finds what lies near a rectangle without looking at the whole drawing. */
export interface Nearby<Item> {
  add(rect: Rect, item: Item): void
  /** Whether a test holds for an item whose square of the grid meets the rectangle's. */
  some(rect: Rect, test: (item: Item) => boolean): boolean
}

/** About one symbol each. */
const squareMm = 40

/** An empty grid of squares. */
export function createNearby<Item>(): Nearby<Item> {
  const squares = new Map<number, Item[]>()
  return {
    add(rect, item) {
      visit(rect, (key) => {
        const items = squares.get(key)
        if (items) items.push(item)
        else squares.set(key, [item])
        return false
      })
    },
    some: (rect, test) => visit(rect, (key) => squares.get(key)?.some(test) ?? false),
  }
}

// A callback, not a generator: layout asks ten thousands of times and a generator costs more than the question.
function visit({ x, y, width, height }: Rect, found: (key: number) => boolean): boolean {
  const lastColumn = Math.floor((x + width) / squareMm)
  const lastRow = Math.floor((y + height) / squareMm)
  for (let row = Math.floor(y / squareMm); row <= lastRow; row++) {
    for (let column = Math.floor(x / squareMm); column <= lastColumn; column++) {
      if (found(row * 100_000 + column)) return true
    }
  }
  return false
}
