import { daysInMonth, months } from './months.ts'

/**
 * The ISO form (`2025-06-02`, `2025-06`, `2025`) of a date typed in Indonesian or English with its month in words, or
 * in ISO already; null where it is no date or could be two ("2/6/2025" is June in Jakarta and February in Boston).
 */
export function isoDate(text: string): string | null {
  const typed = text.trim().toLowerCase()
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(typed) ?? []
  if (year !== undefined) return written(year, month, day)
  const [, before, name, after, inYear] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}{3,})\.?(?: (\d{1,2})(?:st|nd|rd|th)?,)? (\d{4})$/u.exec(
      typed.replaceAll(/\s+/g, ' '),
    ) ?? []
  if (name === undefined || inYear === undefined || (before !== undefined && after !== undefined)) return null
  const number = monthNumber(name)
  if (number === null) return null
  return written(inYear, twoDigits(number), (before ?? after)?.padStart(2, '0'))
}

/** A month by its name in either language, or by its first three letters; both languages agree on those they share. */
function monthNumber(name: string): number | null {
  for (const names of Object.values(months)) {
    const index = names.findIndex((month) =>
      [month, month.slice(0, 3)].some((known) => known.toLowerCase() === name),
    )
    if (index >= 0) return index + 1
  }
  return name === 'agt' || name === 'sept' || name === 'nopember'
    ? { agt: 8, sept: 9, nopember: 11 }[name]
    : null
}

function written(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return `${year}-${month}`
  const isReal = Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
  return isReal ? `${year}-${month}-${day}` : null
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
