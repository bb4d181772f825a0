import type { Rect } from '@/core/geometry/rect.ts'

/** Finds what lies near a rectangle without looking at the whole drawing. */
export interface Nearby<Item> {
  add(rect: Rect, item: Item): void
  /** Items whose square of the grid meets the rectangle's; an item may come twice. */
  near(rect: Rect): Iterable<Item>
}

const square = 40

/** An empty grid of squares of 40 mm: about one symbol each. */
export function createNearby<Item>(): Nearby<Item> {
  const squares = new Map<number, Item[]>()
  const keys = function* (rect: Rect) {
    const [lastX, lastY] = [
      Math.floor((rect.x + rect.width) / square),
      Math.floor((rect.y + rect.height) / square),
    ]
    for (let y = Math.floor(rect.y / square); y <= lastY; y++) {
      for (let x = Math.floor(rect.x / square); x <= lastX; x++) yield y * 100_000 + x
    }
  }
  return {
    add(rect, item) {
      for (const key of keys(rect)) {
        const items = squares.get(key)
        if (items) items.push(item)
        else squares.set(key, [item])
      }
    },
    *near(rect) {
      for (const key of keys(rect)) yield* squares.get(key) ?? []
    },
  }
}
