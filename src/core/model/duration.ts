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

// "satu hari" … "sepuluh hari" and their English counterparts; "3 (tiga) hari" has both and the digits count.
const numberWords: Readonly<Record<string, number>> = {
  setengah: 0.5,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

// A limit or an estimate counts as the time it names.
const bounds =
  /^(?:(?:maks(?:imal|imum)?|max(?:imum)?|paling\s+lama|kurang\s+lebih|selambat-lambatnya|lebih\s+kurang|sekitar|up\s+to|at\s+most|about|approx)\b\.?|±|≤|<|~)\s*/
const rangeWord = /^\s*(?:-|–|—|s\.?\s?\/?\s?d\b\.?|sampai(?:\s+dengan)?|hingga|to)\s*/
// "120 Menit / 3 Hari" states two times, "15 menit/berkas" none that could be added.
const separator = /^[\s,.;]*(?:dan\b|and\b|\/(?=\s*\d))?\s*/
const number = `(?:\\d+(?:[.,]\\d+)*|${Object.keys(numberWords).join('|')})`
// A number, perhaps a range or a product ("2 x 24 jam"), perhaps with the number in words behind it ("3 (tiga)").
const amountPattern = new RegExp(
  `^(${number})\\s*(?:\\([a-z ]+\\)\\s*)?(?:${rangeWord.source.slice(1)}(${number})\\s*(?:\\([a-z ]+\\)\\s*)?|[x×]\\s*(${number})\\s*)?`,
)

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
  // The same few times stand in most rows of a long SOP.
  const known = new Map([...new Set(texts)].map((text) => [text, parseDuration(text)]))
  const parsed = texts.map((text) => known.get(text) ?? null)
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
  let rest = text.replace(bounds, '')
  while (rest !== '') {
    const first = amountIn(rest)
    if (!first) return null
    // "2 hari - 3 hari": the unit may stand on both sides of a range.
    const to = rangeWord.exec(first.rest)
    const second = to ? amountIn(first.rest.slice(to[0].length)) : null
    if (to && second?.unit !== first.unit) return null
    const { least, unit } = first
    const most = second?.most ?? first.most
    durations.push({ least: Math.min(least, most), most: Math.max(least, most), unit })
    rest = (second ?? first).rest.replace(separator, '')
  }
  return durations.length > 0 ? durations : null
}

/** A number or range with its unit at the beginning of a text, and what follows. */
function amountIn(text: string): (Duration & { readonly rest: string }) | null {
  const amount = amountPattern.exec(text)
  if (!amount) return null
  const [all, from = '', to, times] = amount
  const rest = text.slice(all.length)
  const found = words.flatMap(([pattern, unit]) => {
    const match = pattern.exec(rest)
    return match ? [{ unit, rest: rest.slice(match[0].length) }] : []
  })[0]
  if (!found) return null
  const factor = times === undefined ? 1 : decimal(times)
  const [least, most] = [decimal(from) * factor, decimal(to ?? from) * factor]
  return Number.isFinite(least + most) ? { least, most, ...found } : null
}

/** Reads a number with a decimal comma or point, or with points between thousands ("1.000"). */
function decimal(text: string): number {
  const whole = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text
  return numberWords[whole] ?? Number(whole.replace(',', '.'))
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1000) / 1000
}
