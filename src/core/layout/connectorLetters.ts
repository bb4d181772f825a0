import type { ShapeId } from '@/core/model/ids.ts'
import { isConnector } from '@/core/model/shapeText.ts'
import type { Shape } from '@/core/model/sop.ts'

/**
 * The letters of connectors set by hand. Those without their own get the next free one of A, B, … Z, AA, … in
 * reading order; linked partners share a letter.
 */
export function connectorLetters(shapesInReadingOrder: readonly Shape[]): ReadonlyMap<ShapeId, string> {
  const connectors = shapesInReadingOrder.filter(isConnector)
  const letters = new Map<ShapeId, string>()
  for (const { id, letter } of connectors) if (letter) letters.set(id, letter)
  const taken = new Set(letters.values())
  const partners = partnersOf(connectors)
  let next = 0
  for (const { id } of connectors) {
    if (letters.has(id)) continue
    const shared = partners
      .get(id)
      ?.map((partner) => letters.get(partner))
      .find((letter) => letter !== undefined)
    let letter = shared
    while (letter === undefined) {
      const candidate = letterAt(next++)
      if (!taken.has(candidate)) letter = candidate
    }
    letters.set(id, letter)
    taken.add(letter)
  }
  return letters
}

/** Links name one partner each; a pair may be linked from either side, and several may lead to one. */
function partnersOf(connectors: readonly Shape[]): ReadonlyMap<ShapeId, readonly ShapeId[]> {
  const partners = new Map<ShapeId, ShapeId[]>()
  const add = (id: ShapeId, partner: ShapeId) => {
    const known = partners.get(id)
    if (known) known.push(partner)
    else partners.set(id, [partner])
  }
  for (const { id, link } of connectors) {
    if (!link) continue
    add(id, link)
    add(link, id)
  }
  return partners
}

/** A … Z, AA, AB, … */
export function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${letterAt(Math.floor(index / 26) - 1)}${last}`
}
