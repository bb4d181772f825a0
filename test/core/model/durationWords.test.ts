import { expect, it } from 'vitest'
import { aSop } from '#test/support/aSop.ts'
import { sumDurations } from '@/core/model/duration.ts'
import { durationInWords, totalInWords } from '@/core/model/durationWords.ts'
import type { Sop } from '@/core/model/sop.ts'

function withTimes(...durations: readonly string[]): Sop {
  return durations
    .reduce(
      (builder, duration, index) => builder.step(`s${index}`, undefined, { duration }),
      aSop().actors('Staf'),
    )
    .build()
}

it('adds each unit apart, hari and hari kerja too, the largest first', () => {
  const total = sumDurations(withTimes('1 hari', '2 hari kerja', '30 menit', '1,5 jam', '3 hari'))

  expect(totalInWords(total, 'id')).toBe('2 hari kerja + 4 hari + 1,5 jam + 30 menit')
})

it('shows a range as a range', () => {
  const { totals } = sumDurations(withTimes('1-2 hari kerja', '3 hari kerja', '5 menit'))

  expect(durationInWords(totals, 'id')).toBe('4–5 hari kerja + 5 menit')
  expect(durationInWords(totals, 'en')).toBe('4–5 working days + 5 minutes')
})

it('says how many entries could not be added', () => {
  expect(totalInWords(sumDurations(withTimes('5 menit', 'segera', '')), 'id')).toBe(
    '5 menit (1 entri tidak terhitung)',
  )
  expect(totalInWords(sumDurations(withTimes('segera', 'sesuai kebutuhan')), 'en')).toBe(
    '2 entries not counted',
  )
  expect(totalInWords(sumDurations(withTimes('')), 'id')).toBe('')
})

it('writes one of a unit in the singular', () => {
  const { totals } = sumDurations(withTimes('1 menit', '1 hari'))

  expect(durationInWords(totals, 'en')).toBe('1 day + 1 minute')
})
