import type { Matrix, RoutedMatrix } from '@/core/layout/routing/matrix.ts'
import type { Segment } from './segments.ts'
import type { Violation } from './violations.ts'

/** Distances in mm under which two lines are one, and stretches that are too short to see. */
const same = 0.05
const visible = 0.05

interface Overlap {
  readonly a: Segment
  readonly b: Segment
  readonly from: number
  readonly to: number
}

/** Stretches that two flows share without leave, share in both ways at once, or run along too near. */
export function overlapViolations(
  matrix: Matrix,
  { routes }: RoutedMatrix,
  segments: readonly Segment[],
): readonly Violation[] {
  const found: Violation[] = []
  const shared: (Overlap & { readonly way: 'merge' | 'comb' })[] = []
  const least = matrix.spacing.widens ? matrix.spacing.track - 0.02 : same
  for (const pair of neighbours(segments, least)) {
    const { a, b } = pair
    const flows = [a, b].map(({ flow }) => matrix.flows[flow]?.id ?? '')
    const at = `${a.vertical ? 'x' : 'y'} ${a.at.toFixed(2)} / ${b.at.toFixed(2)}, ${pair.from.toFixed(1)}-${pair.to.toFixed(1)}`
    if (Math.abs(a.at - b.at) >= same) found.push({ kind: 'too near a line', flows, at })
    else {
      const way = a.flow === b.flow ? null : wayOf(matrix, routes, pair)
      if (way === null) found.push({ kind: 'foreign overlap', flows, at })
      else shared.push({ ...pair, way })
    }
  }
  for (const one of shared)
    for (const other of shared)
      if (one.way === 'merge' && other.way === 'comb' && touches(one, other))
        found.push({
          kind: 'merged and combed',
          flows: [one.a, one.b, other.a, other.b].map(({ flow }) => matrix.flows[flow]?.id ?? ''),
          at: `${one.a.at.toFixed(2)}, ${one.from.toFixed(1)}-${one.to.toFixed(1)}`,
        })
  return found
}

function neighbours(segments: readonly Segment[], within: number): readonly Overlap[] {
  const sorted = segments.toSorted((a, b) => a.at - b.at)
  return sorted.flatMap((a, i) => {
    const pairs: Overlap[] = []
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]
      if (!b || b.at - a.at >= within) break
      if (a.vertical !== b.vertical) continue
      const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)]
      if (to - from > visible) pairs.push({ a, b, from, to })
    }
    return pairs
  })
}

function touches(one: Overlap, other: Overlap): boolean {
  const common = [one.a, one.b].some(({ flow }) => flow === other.a.flow || flow === other.b.flow)
  return (
    common &&
    one.a.vertical === other.a.vertical &&
    Math.abs(one.a.at - other.a.at) < same &&
    Math.min(one.to, other.to) - Math.max(one.from, other.from) > visible
  )
}

/** Two flows may share a stretch when both go on from it to one target, or both came to it from one source. */
function wayOf(matrix: Matrix, routes: RoutedMatrix['routes'], { a, b }: Overlap): 'merge' | 'comb' | null {
  const [one, other] = [matrix.flows[a.flow], matrix.flows[b.flow]]
  const [points, others] = [routes[a.flow]?.points ?? [], routes[b.flow]?.points ?? []]
  if (!one || !other || one.dashed !== other.dashed || !one.directed || !other.directed) return null
  const rest = (list: typeof points, index: number) => list.slice(index + 1)
  const past = (list: typeof points, index: number) => list.slice(0, index + 1)
  if (one.to === other.to && equal(rest(points, a.index), rest(others, b.index))) return 'merge'
  const plain = one.label === null && other.label === null && matrix.shapes[one.from]?.kind !== 'decision'
  return one.from === other.from && plain && equal(past(points, a.index), past(others, b.index))
    ? 'comb'
    : null
}

function equal(
  a: readonly { readonly x: number; readonly y: number }[],
  b: readonly { readonly x: number; readonly y: number }[],
): boolean {
  return (
    a.length === b.length &&
    a.every(({ x, y }, i) => Math.abs(x - (b[i]?.x ?? NaN)) < same && Math.abs(y - (b[i]?.y ?? NaN)) < same)
  )
}
