import type { Arrangement } from '@/core/layout/arrangement.ts'
import type { PagedFlow } from './cutFlows.ts'
import type { PlacedPair } from './pagePair.ts'

/** Where one connector of a pair stands on a page. */
export interface PageStand {
  readonly pair: PlacedPair
  readonly end: 'out' | 'in'
  readonly strip: 'above' | 'below'
  /** Its flows on this page. */
  readonly flows: readonly number[]
  /** Position in its cell of the strip, and how many the cell holds. */
  readonly place: number
  readonly places: number
}

/** The connectors of every page, each list from strip to strip and from left to right. */
export function pageStands(
  pairs: readonly PlacedPair[],
  {
    pages,
    flows,
    arrangement,
  }: { readonly pages: number; readonly flows: readonly PagedFlow[]; readonly arrangement: Arrangement },
): readonly (readonly PageStand[])[] {
  const stands: Draft[][] = Array.from({ length: pages }, () => [])
  const laneOf = (shape: number) => arrangement.shapes[shape]?.lane ?? 0
  for (const pair of pairs) {
    stands[pair.toPage]?.push({
      pair,
      end: 'in',
      strip: pair.isUpward ? 'below' : 'above',
      flows: pair.flows,
      toward: laneOf(pair.target),
    })
    for (const page of pair.fromPages) {
      const own = pair.flows.filter((index) => flows[index]?.fromPage === page)
      const lanes = own.map((index) => laneOf(flows[index]?.from ?? -1))
      stands[page]?.push({
        pair,
        end: 'out',
        strip: pair.isUpward ? 'above' : 'below',
        flows: own,
        toward: lanes.reduce((sum, lane) => sum + lane, 0) / Math.max(1, lanes.length),
      })
    }
  }
  return stands.map(placed)
}

interface Draft extends Pick<PageStand, 'pair' | 'end' | 'strip' | 'flows'> {
  /** The lane its lines come from or go to on this page. */
  readonly toward: number
}

function placed(drafts: readonly Draft[]): readonly PageStand[] {
  const sorted = drafts.toSorted(
    (a, b) =>
      (a.strip === b.strip ? 0 : a.strip === 'above' ? -1 : 1) ||
      a.pair.lane - b.pair.lane ||
      a.toward - b.toward ||
      (a.pair.letter < b.pair.letter ? -1 : 1),
  )
  const inCell = (one: Draft, other: Draft) => one.strip === other.strip && one.pair.lane === other.pair.lane
  return sorted.map(({ toward: _, ...stand }, index) => {
    const first = sorted.findIndex((other) => inCell(other, { ...stand, toward: 0 }))
    const places = sorted.filter((other) => inCell(other, { ...stand, toward: 0 })).length
    return { ...stand, place: index - first, places }
  })
}
