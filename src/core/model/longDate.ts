import type { Language } from './sop.ts'
import { daysInMonth, months } from './months.ts'

/**
 * A date as the form prints it: `2024-10-31` as "31 Oktober 2024", `2024-10` as "Oktober 2024". Anything else, a year
 * alone, "-" and a day that no calendar has included, stays as it was given.
 */
export function longDate(text: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text.trim()) ?? []
  const name = months[language][Number(month) - 1]
  if (year === undefined || name === undefined) return text
  if (day === undefined) return `${name} ${year}`
  const isReal = Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
  return isReal ? `${Number(day)} ${name} ${year}` : text
}
