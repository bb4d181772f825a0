/** Tracks of a bundle in their order, as numbers: bounds, and which of the earlier ones each must keep away from. */
export interface Bounds {
  readonly low: number[]
  readonly high: number[]
  /** For each track the positions of earlier tracks that it must lie beyond by the gap. */
  readonly after: readonly (readonly number[])[]
}

/** The longest chain of tracks before each track, and after each. */
export function chains(after: Bounds['after']): {
  readonly before: readonly number[]
  readonly behind: readonly number[]
} {
  const before = after.map(() => 0)
  const behind = after.map(() => 0)
  after.forEach((earlier, track) => {
    for (const other of earlier) before[track] = Math.max(before[track] ?? 0, (before[other] ?? 0) + 1)
  })
  for (let track = after.length - 1; track >= 0; track--)
    for (const other of after[track] ?? [])
      behind[other] = Math.max(behind[other] ?? 0, (behind[track] ?? 0) + 1)
  return { before, behind }
}

/**
 * Positions as near to the ideal ones as the gaps allow. Where the bounds leave no room for the full gap, it shrinks,
 * but only between the tracks of the crowded chain: `shares` says how much of it is left to each.
 */
export function spread(
  { low, high, after }: Bounds,
  ideal: readonly number[],
  gap: number,
): { readonly at: readonly number[]; readonly shares: readonly number[] } {
  const shares = sharesOfGap({ low, high, after }, gap)
  const between = (a: number, b: number) => gap * Math.min(shares[a] ?? 1, shares[b] ?? 1)
  const at = ideal.slice()
  after.forEach((earlier, track) => {
    at[track] = Math.max(Math.min(at[track] ?? 0, high[track] ?? 0), low[track] ?? 0)
    for (const other of earlier)
      at[track] = Math.max(at[track] ?? 0, (at[other] ?? 0) + between(other, track))
  })
  const cap = high.slice()
  for (let track = after.length - 1; track >= 0; track--) {
    at[track] = Math.min(at[track] ?? 0, cap[track] ?? 0)
    for (const other of after[track] ?? [])
      cap[other] = Math.min(cap[other] ?? 0, (at[track] ?? 0) - between(other, track))
  }
  return { at, shares }
}

function sharesOfGap(bounds: Bounds, gap: number): readonly number[] {
  const shares = bounds.low.map(() => 1)
  for (let tries = 0; tries < mostShrinks; tries++) {
    const crowded = crowdedTracks(bounds, gap, shares)
    if (crowded.length === 0) break
    for (const track of crowded) shares[track] = (shares[track] ?? 1) * shrink
  }
  return shares
}

/** Tracks whose earliest place, pushed by those before, lies beyond their latest, pushed by those behind. */
function crowdedTracks(
  { low, high, after }: Bounds,
  gap: number,
  shares: readonly number[],
): readonly number[] {
  const between = (a: number, b: number) => gap * Math.min(shares[a] ?? 1, shares[b] ?? 1)
  const earliest = low.slice()
  after.forEach((earlier, track) => {
    for (const other of earlier)
      earliest[track] = Math.max(earliest[track] ?? 0, (earliest[other] ?? 0) + between(other, track))
  })
  const latest = high.slice()
  for (let track = after.length - 1; track >= 0; track--)
    for (const other of after[track] ?? [])
      latest[other] = Math.min(latest[other] ?? 0, (latest[track] ?? 0) - between(other, track))
  return low.flatMap((_, track) => ((earliest[track] ?? 0) > (latest[track] ?? 0) + tolerance ? [track] : []))
}

/** How much more room, in mm, the tracks need between their bounds to keep the gap. */
export function shortage({ low, high, after }: Bounds, gap: number): number {
  const at = low.slice()
  let missing = 0
  after.forEach((earlier, track) => {
    for (const other of earlier) at[track] = Math.max(at[track] ?? 0, (at[other] ?? 0) + gap)
    missing = Math.max(missing, (at[track] ?? 0) - (high[track] ?? 0))
  })
  return missing
}

const tolerance = 1e-9
const shrink = 0.75
const mostShrinks = 14
