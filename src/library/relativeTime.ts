const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** A moment as seen from now: "2 hours ago", "yesterday"; below a minute "now". Milliseconds since 1970. */
export function relativeTime(then: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const ago = Math.max(0, now - then)
  for (const [unit, length] of units) {
    if (ago >= length) return format.format(-Math.floor(ago / length), unit)
  }
  return format.format(0, 'second')
}
