import type { Arrangement } from '@/core/layout/arrangement.ts'
import { connectorLetters, letterAt } from '@/core/layout/connectorLetters.ts'
import type { PlannedPage } from '../pageRows.ts'
import type { PagedFlow } from './cutFlows.ts'
import { crowdingOf, type Crowding } from './crowding.ts'
import type { PagePair, PlacedPair } from './pagePair.ts'

/** What a lane costs a pair, in lanes of way. */
const costs = {
  shapeInTheWay: 3,
  /** For each connector already in the strip's cell; more where the lane is narrow. */
  company: 4,
  /** A flow downward likes to go straight on, one upward to pass beside. */
  besideSource: 1,
  aboveSource: 1.5,
} as const

/** Lanes narrower than this, in mm, hold two connectors beside each other only in need. */
const roomyLane = 16

interface Room {
  readonly arrangement: Arrangement
  readonly pages: readonly PlannedPage[]
  readonly flows: readonly PagedFlow[]
  readonly laneEdges: readonly number[]
}

/** Gives every pair the cheapest lane, one after the other, and then letters in reading order. */
export function placePairs(pairs: readonly PagePair[], room: Room): readonly PlacedPair[] {
  const crowding = crowdingOf(room.arrangement)
  const company = new Map<string, number>()
  const placed = pairs.toSorted(comparePairs).map((pair) => {
    const lane = cheapestLane(pair, { ...room, crowding, company })
    for (const cell of cellsOf(pair, lane)) company.set(cell, (company.get(cell) ?? 0) + 1)
    return { ...pair, lane }
  })
  return withLetters(placed, room.arrangement)
}

/** Short ways first: they have the least choice. */
function comparePairs(a: PagePair, b: PagePair): number {
  return (
    Number(a.isUpward) - Number(b.isUpward) ||
    firstPage(a) - firstPage(b) ||
    lastPage(a) - lastPage(b) ||
    a.target - b.target ||
    (a.flows[0] ?? 0) - (b.flows[0] ?? 0)
  )
}

function firstPage({ toPage, fromPages }: PagePair): number {
  return Math.min(toPage, ...fromPages)
}

function lastPage({ toPage, fromPages }: PagePair): number {
  return Math.max(toPage, ...fromPages)
}

/** The cells of strips a pair stands in. */
function cellsOf({ fromPages, toPage, isUpward }: PagePair, lane: number): readonly string[] {
  const [out, into] = isUpward ? ['above', 'below'] : ['below', 'above']
  return [...fromPages.map((page) => `${page} ${out} ${lane}`), `${toPage} ${into} ${lane}`]
}

interface Choice extends Room {
  readonly crowding: Crowding
  readonly company: ReadonlyMap<string, number>
}

function cheapestLane(pair: PagePair, choice: Choice): number {
  let best = { lane: 0, cost: Infinity }
  for (let lane = 0; lane < choice.arrangement.actors.length; lane++) {
    const cost = laneCost(pair, lane, choice)
    if (cost < best.cost) best = { lane, cost }
  }
  return best.lane
}

function laneCost(pair: PagePair, lane: number, choice: Choice): number {
  const { arrangement, pages, flows, laneEdges, company } = choice
  const target = arrangement.shapes[pair.target]
  const width = (laneEdges[lane + 1] ?? 0) - (laneEdges[lane] ?? 0)
  const each = costs.company * Math.max(1, roomyLane / Math.max(1, width))
  let cost = cellsOf(pair, lane).reduce((sum, cell) => sum + each * (company.get(cell) ?? 0), 0)
  const landing = pages[pair.toPage]
  if (target && landing) cost += endCost(target, landing, lane, { choice, upward: !pair.isUpward })
  for (const index of pair.flows) {
    const flow = flows[index]
    const source = arrangement.shapes[flow?.from ?? -1]
    const page = pages[flow?.fromPage ?? -1]
    if (!source || !page) continue
    cost += endCost(source, page, lane, { choice, upward: pair.isUpward })
    if (pair.isUpward ? lane === source.lane : lane !== source.lane)
      cost += pair.isUpward ? costs.aboveSource : costs.besideSource
  }
  return cost
}

/** The way between a shape and the strip of its page (above it where `upward`): lanes across, then along the lane. */
function endCost(
  shape: { readonly lane: number; readonly row: number },
  { first, end, fromLine }: PlannedPage,
  lane: number,
  { choice, upward }: { readonly choice: Choice; readonly upward: boolean },
): number {
  const begins = fromLine > 0 ? first + 1 : first
  const across = choice.crowding.inRow(shape.row, shape.lane, lane)
  const along = upward
    ? choice.crowding.inLane(lane, begins, shape.row)
    : choice.crowding.inLane(lane, shape.row + 1, end)
  return Math.abs(lane - shape.lane) + costs.shapeInTheWay * (across + along)
}

function withLetters(
  pairs: readonly (PagePair & { readonly lane: number })[],
  { shapes }: Arrangement,
): readonly PlacedPair[] {
  const taken = new Set(connectorLetters(shapes.map(({ shape }) => shape)).values())
  let next = 0
  const letter = (): string => {
    const candidate = letterAt(next++)
    return taken.has(candidate) ? letter() : candidate
  }
  return pairs
    .toSorted((a, b) => firstPage(a) - firstPage(b) || a.lane - b.lane || comparePairs(a, b))
    .map((pair) => ({ ...pair, letter: letter() }))
}
