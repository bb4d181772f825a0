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

/** Positions as near to the ideal ones as the gap allows, or null if the bounds leave no room for it. */
export function spread(
  { low, high, after }: Bounds,
  ideal: readonly number[],
  gap: number,
): readonly number[] | null {
  const at = ideal.slice()
  after.forEach((earlier, track) => {
    at[track] = Math.max(Math.min(at[track] ?? 0, high[track] ?? 0), low[track] ?? 0)
    for (const other of earlier) at[track] = Math.max(at[track] ?? 0, (at[other] ?? 0) + gap)
  })
  const cap = high.slice()
  for (let track = after.length - 1; track >= 0; track--) {
    at[track] = Math.min(at[track] ?? 0, cap[track] ?? 0)
    if ((at[track] ?? 0) < (low[track] ?? 0) - tolerance) return null
    for (const other of after[track] ?? [])
      cap[other] = Math.min(cap[other] ?? 0, Math.max((at[track] ?? 0) - gap, -Infinity))
  }
  return at
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

/** Spreads with the widest gap that fits, shrinking it step by step. */
export function spreadToFit(
  bounds: Bounds,
  ideal: readonly number[],
  gap: number,
): { readonly at: readonly number[]; readonly gap: number } {
  for (let tried = gap; tried > smallestGap; tried *= 0.75) {
    const at = spread(bounds, ideal, tried)
    if (at) return { at, gap: tried }
  }
  return { at: spread(bounds, ideal, 0) ?? ideal, gap: 0 }
}

const tolerance = 1e-9
const smallestGap = 0.02
