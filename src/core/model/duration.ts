import { stepsInOrder } from '@/core/model/queries.ts'
import type { Sop } from '@/core/model/sop.ts'

/** Units that are added up apart from each other: days and working days are never mixed. */
export const durationUnits = ['second', 'minute', 'hour', 'day', 'workday', 'week', 'month', 'year'] as const
export type DurationUnit = (typeof durationUnits)[number]

/** A time as understood: from `least` to `most` of a unit, equal unless a range was written. */
export interface Duration {
  readonly least: number
  readonly most: number
  readonly unit: DurationUnit
}

/** What the times of a SOP add up to, unit by unit, and how many entries could not be added. */
export interface DurationTotal {
  readonly totals: readonly Duration[]
  readonly notAdded: number
}

// The words of real forms (domain.md section 4) and their English counterparts, longest first where one contains another.
const words: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(hari\s+kerja|hari\s+efektif|working\s+days?|workdays?|business\s+days?|hk)\b/, 'workday'],
  [/^(detik|dtk|seconds?|secs?|s)\b/, 'second'],
  [/^(menit|mnt|minutes?|mins?|m)\b/, 'minute'],
  [/^(jam|hours?|hrs?|h)\b/, 'hour'],
  [/^(hari|days?|d)\b/, 'day'],
  [/^(minggu|mgg|pekan|weeks?|w)\b/, 'week'],
  [/^(bulan|bln|months?)\b/, 'month'],
  [/^(tahun|thn|years?|y)\b/, 'year'],
]

const isoUnits: Readonly<Record<string, DurationUnit>> = {
  PS: 'second',
  PTS: 'second',
  PTM: 'minute',
  PTH: 'hour',
  PD: 'day',
  PW: 'week',
  PM: 'month',
  PY: 'year',
}

/**
 * The time a text states, part by part ("1 jam 30 menit" has two): numbers with units in Indonesian or English,
 * ranges ("2-3 hari"), and ISO 8601 ("PT30M"). Null where any of it is not understood; the text is kept anyway.
 */
export function parseDuration(text: string): readonly Duration[] | null {
  const clean = text.trim().toLowerCase()
  return clean === '' ? null : (parseIso(clean.toUpperCase()) ?? parseWords(clean))
}

/** The times of all steps added up, each unit apart; empty entries count neither way. */
export function sumDurations(sop: Sop): DurationTotal {
  const texts = stepsInOrder(sop).flatMap((step) => (step.duration.trim() === '' ? [] : [step.duration]))
  const parsed = texts.map(parseDuration)
  const totals = durationUnits.flatMap((unit): readonly Duration[] => {
    const parts = parsed.flatMap((durations) => durations ?? []).filter((duration) => duration.unit === unit)
    if (parts.length === 0) return []
    return [{ unit, least: sum(parts.map(({ least }) => least)), most: sum(parts.map(({ most }) => most)) }]
  })
  return { totals, notAdded: parsed.filter((durations) => durations === null).length }
}

function parseIso(text: string): readonly Duration[] | null {
  if (!/^P(\d+(\.\d+)?[YMWD])*(T(\d+(\.\d+)?[HMS])+)?$/.test(text) || text === 'P') return null
  const [dates = '', times = ''] = text.slice(1).split('T')
  const parts = (part: string, prefix: string) =>
    [...part.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].flatMap(([, value, letter]): readonly Duration[] => {
      const unit = isoUnits[`${prefix}${letter}`]
      return unit ? [{ least: Number(value), most: Number(value), unit }] : []
    })
  return [...parts(dates, 'P'), ...parts(times, 'PT')]
}

function parseWords(text: string): readonly Duration[] | null {
  const durations: Duration[] = []
  let rest = text
  while (rest !== '') {
    const number =
      /^(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|s\.?d\.?|sampai|hingga|to)\s*(\d+(?:[.,]\d+)?))?\s*(?:\([a-z ]+\)\s*)?/.exec(
        rest,
      )
    if (!number) return null
    rest = rest.slice(number[0].length)
    const known = words
      .map(([pattern, unit]) => ({ match: pattern.exec(rest), unit }))
      .find(({ match }) => match)
    if (!known?.match) return null
    const least = decimal(number[1] ?? '')
    const most = number[2] === undefined ? least : decimal(number[2])
    durations.push({ least: Math.min(least, most), most: Math.max(least, most), unit: known.unit })
    rest = rest.slice(known.match[0].length).replace(/^[\s,.;]*(?:dan\b|and\b)?\s*/, '')
  }
  return durations.length > 0 ? durations : null
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'))
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1000) / 1000
}
