/** How a column of the form gives and takes width. Lengths in mm. */
export interface FlexibleColumn {
  readonly wanted: number
  readonly least: number
  /** The lowest gives first, down to its least width. */
  readonly yields: number
  /** Its part of what is left over; 0 where it takes none. */
  readonly grows: number
}

/** Widths that fill `total` exactly, and whether every column has at least its least width. */
export function columnWidths(
  columns: readonly FlexibleColumn[],
  total: number,
): { readonly widths: readonly number[]; readonly fits: boolean } {
  const widths = columns.map(({ wanted, least }) => Math.max(wanted, least))
  const missing = sum(widths) - total
  if (missing < 0) return { widths: grown(columns, widths, -missing), fits: true }
  let rest = missing
  for (const rank of [...new Set(columns.map(({ yields }) => yields))].toSorted((a, b) => a - b)) {
    const slack = columns.map(({ yields, least }, index) =>
      yields === rank ? (widths[index] ?? 0) - least : 0,
    )
    const given = Math.min(rest, sum(slack))
    if (given <= 0) continue
    const share = given / sum(slack)
    slack.forEach((room, index) => (widths[index] = (widths[index] ?? 0) - room * share))
    rest -= given
  }
  if (rest < 1e-6) return { widths, fits: true }
  const squeeze = total / sum(widths)
  return { widths: widths.map((width) => width * squeeze), fits: false }
}

/** Parts of `total` in proportion to weights, none below its least width where the total allows it. */
export function shareOut(
  total: number,
  parts: readonly { readonly weight: number; readonly least: number }[],
): readonly number[] {
  const least = sum(parts.map((part) => part.least))
  if (least >= total) return parts.map((part) => (part.least / least) * total)
  const held = new Set<number>()
  for (;;) {
    const rest = total - sum(parts.map((part, index) => (held.has(index) ? part.least : 0)))
    const weights = sum(parts.map((part, index) => (held.has(index) ? 0 : part.weight)))
    const widths = parts.map((part, index) => (held.has(index) ? part.least : (rest * part.weight) / weights))
    const low = parts.findIndex((part, index) => !held.has(index) && (widths[index] ?? 0) < part.least - 1e-9)
    if (low < 0) return widths
    held.add(low)
  }
}

function grown(
  columns: readonly FlexibleColumn[],
  widths: readonly number[],
  extra: number,
): readonly number[] {
  const growing = columns.map(({ grows }, index) => grows * (widths[index] ?? 0))
  const takers = sum(growing) > 0 ? growing : widths
  const total = sum(takers)
  return total === 0 ? widths : widths.map((width, index) => width + (extra * (takers[index] ?? 0)) / total)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
