import type { PagesToDraw } from '../pagesToDraw.ts'
import type { DrawnPage } from './drawPage.ts'
import type { PageContents } from './pageContents.ts'

/**
 * Pages drawn lately, those of the drawing before among them, by what they hold. While one types, a break goes
 * back and forth between the same few rows: then the pages on both sides of it are known.
 */
export type PageMemory = ReadonlyMap<string, DrawnPage>

/** Pages that are remembered besides those of the drawing itself. */
const spare = 64

/** Names a page by its rows and the places of its connectors: two pages named alike differ in little but heights. */
export function pageKey({ page, stands }: PageContents, { arrangement }: PagesToDraw): string {
  const step = (row: number) => arrangement.steps[row]?.id ?? ''
  const connectors = stands.map(({ pair, end, strip, place }) => `${end} ${strip} ${pair.lane} ${place}`)
  return `${step(page.first)} ${step(page.end - 1)} ${page.fromLine > 0} ${connectors.join()}`
}

/** The pages to remember after a drawing: the longest unused are forgotten first. */
export function remember(before: PageMemory, drawn: ReadonlyMap<string, DrawnPage>): PageMemory {
  let isSame = true
  for (const [key, page] of drawn) isSame &&= before.get(key) === page
  if (isSame) return before
  const known = new Map(before)
  for (const [key, page] of drawn) {
    known.delete(key)
    known.set(key, page)
  }
  const surplus = known.size - drawn.size - spare
  let forgotten = 0
  for (const key of known.keys()) {
    if (forgotten >= surplus) break
    known.delete(key)
    forgotten++
  }
  return known
}
