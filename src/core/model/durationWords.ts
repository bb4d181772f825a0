import type { Duration, DurationTotal, DurationUnit } from '@/core/model/duration.ts'
import type { Language } from '@/core/model/sop.ts'

const units: Readonly<
  Record<Language, Readonly<Record<DurationUnit, readonly [one: string, other: string]>>>
> = {
  id: {
    second: ['detik', 'detik'],
    minute: ['menit', 'menit'],
    hour: ['jam', 'jam'],
    day: ['hari', 'hari'],
    workday: ['hari kerja', 'hari kerja'],
    week: ['minggu', 'minggu'],
    month: ['bulan', 'bulan'],
    year: ['tahun', 'tahun'],
  },
  en: {
    second: ['second', 'seconds'],
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    workday: ['working day', 'working days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
}

/** A sum of times in words, largest unit first: units are never mixed, as a working day is no fixed time. */
export function durationInWords(totals: readonly Duration[], language: Language): string {
  const number = numberFormat(language)
  return totals
    .toReversed()
    .map(({ least, most, unit }) => {
      const value = least === most ? number(least) : `${number(least)}–${number(most)}`
      return `${value} ${units[language][unit][most === 1 ? 0 : 1]}`
    })
    .join(' + ')
}

/** The total of the form: the sum in words, and how many entries could not be added. */
export function totalInWords({ totals, notAdded }: DurationTotal, language: Language): string {
  const sum = durationInWords(totals, language)
  if (notAdded === 0) return sum
  const entries = language === 'id' ? 'entri' : notAdded === 1 ? 'entry' : 'entries'
  const rest = `${notAdded} ${entries} ${language === 'id' ? 'tidak terhitung' : 'not counted'}`
  return sum === '' ? rest : `${sum} (${rest})`
}

function numberFormat(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return (value) => format.format(value)
}
