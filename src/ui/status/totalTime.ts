import type { Duration, DurationTotal, DurationUnit } from '@/core/model/duration.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import type { Words } from '@/languages/words.ts'

const names: Readonly<Record<DurationUnit, MessageKey>> = {
  second: 'ui.seconds',
  minute: 'ui.minutes',
  hour: 'ui.hours',
  day: 'ui.days',
  workday: 'ui.workingDays',
  week: 'ui.weeks',
  month: 'ui.months',
  year: 'ui.years',
}

/** The sum of all times in words, largest unit first: units are never mixed, as a working day is no fixed time. */
export function totalTime({ totals }: DurationTotal, words: Words): string {
  const number = new Intl.NumberFormat(words.language(), { maximumFractionDigits: 2 })
  const value = ({ least, most }: Duration) =>
    least === most ? number.format(least) : `${number.format(least)}–${number.format(most)}`
  return totals
    .toReversed()
    .map((total) => words.t(names[total.unit], { count: total.most, value: value(total) }))
    .join(' + ')
}
