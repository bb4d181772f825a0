import { describe, expect, it } from 'vitest'
import { parseDuration, sumDurations } from '@/core/model/duration.ts'
import { aSop } from '#test/support/aSop.ts'

describe('a time as typed', () => {
  it.each([
    ['10 menit', [{ least: 10, most: 10, unit: 'minute' }]],
    ['5 Menit', [{ least: 5, most: 5, unit: 'minute' }]],
    ['1,5 jam', [{ least: 1.5, most: 1.5, unit: 'hour' }]],
    ['2-3 hari kerja', [{ least: 2, most: 3, unit: 'workday' }]],
    ['1 s.d. 2 minggu', [{ least: 1, most: 2, unit: 'week' }]],
    ['14 hari', [{ least: 14, most: 14, unit: 'day' }]],
    ['3 bulan', [{ least: 3, most: 3, unit: 'month' }]],
    [
      '1 jam 30 menit',
      [
        { least: 1, most: 1, unit: 'hour' },
        { least: 30, most: 30, unit: 'minute' },
      ],
    ],
    ['2 working days', [{ least: 2, most: 2, unit: 'workday' }]],
    [
      'PT1H30M',
      [
        { least: 1, most: 1, unit: 'hour' },
        { least: 30, most: 30, unit: 'minute' },
      ],
    ],
    ['3 (tiga) hari kerja', [{ least: 3, most: 3, unit: 'workday' }]],
    ['satu hari', [{ least: 1, most: 1, unit: 'day' }]],
    ['2 x 24 jam', [{ least: 48, most: 48, unit: 'hour' }]],
    ['maks. 5 menit', [{ least: 5, most: 5, unit: 'minute' }]],
    ['Paling lama 14 hari', [{ least: 14, most: 14, unit: 'day' }]],
    ['± 10 menit', [{ least: 10, most: 10, unit: 'minute' }]],
    ['1.000 menit', [{ least: 1000, most: 1000, unit: 'minute' }]],
    ['2 hari - 3 hari', [{ least: 2, most: 3, unit: 'day' }]],
    ['5 – 10 detik', [{ least: 5, most: 10, unit: 'second' }]],
    ['1 sampai dengan 2 bulan', [{ least: 1, most: 2, unit: 'month' }]],
    [
      '120 Menit / 3 Hari',
      [
        { least: 120, most: 120, unit: 'minute' },
        { least: 3, most: 3, unit: 'day' },
      ],
    ],
    ['P2D', [{ least: 2, most: 2, unit: 'day' }]],
  ])('is understood: %s', (text, expected) => {
    expect(parseDuration(text)).toEqual(expected)
  })

  it.each([
    '',
    'segera',
    'sesuai kebutuhan',
    '5',
    'menit',
    '15 menit/berkas',
    'semesteran',
    '10 menitan',
    '30 menit - 1 jam',
    '120 menit / berkas',
    '1.2.3 hari',
    'constructor',
  ])('stays text where it is not understood: %s', (text) => {
    expect(parseDuration(text)).toBeNull()
  })
})

it('adds times up per unit and counts what could not be added', () => {
  const sop = aSop()
    .actors('A')
    .step('a', 'A', { duration: '10 menit' })
    .step('b', 'A', { duration: '5-10 menit' })
    .step('c', 'A', { duration: '1 hari' })
    .step('d', 'A', { duration: '2 hari kerja' })
    .step('e', 'A', { duration: 'segera' })
    .step('f', 'A')
    .build()

  expect(sumDurations(sop)).toEqual({
    totals: [
      { unit: 'minute', least: 15, most: 20 },
      { unit: 'day', least: 1, most: 1 },
      { unit: 'workday', least: 2, most: 2 },
    ],
    notAdded: 1,
  })
})
