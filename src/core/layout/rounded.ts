/** A length in mm to a thousandth: finer than any surface draws, and free of the noise of floating point. */
export function rounded(mm: number): number {
  return Math.round(mm * 1000) / 1000
}
