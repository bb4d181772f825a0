import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '@/core/model/isoDate.ts'
import { longDate } from '@/core/model/longDate.ts'

const isoDates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const languages = fc.constantFrom('id' as const, 'en' as const)

describe('longDate', () => {
  it.each([
    ['2024-10-31', '31 Oktober 2024', '31 October 2024'],
    ['2025-06-02', '2 Juni 2025', '2 June 2025'],
    ['2024-02-29', '29 Februari 2024', '29 February 2024'],
    ['2024-10', 'Oktober 2024', 'October 2024'],
    ['2024', '2024', '2024'],
    ['-', '-', '-'],
    ['', '', ''],
    ['2 Juni 2025', '2 Juni 2025', '2 Juni 2025'],
    ['2023-02-29', '2023-02-29', '2023-02-29'],
    ['2024-13', '2024-13', '2024-13'],
    ['2024-00-10', '2024-00-10', '2024-00-10'],
    ['2024-01-00', '2024-01-00', '2024-01-00'],
    ['pada tanggal ditetapkan', 'pada tanggal ditetapkan', 'pada tanggal ditetapkan'],
  ])('shows %j', (given, indonesian, english) => {
    expect([longDate(given, 'id'), longDate(given, 'en')]).toEqual([indonesian, english])
  })
})

describe('isoDate', () => {
  it.each([
    ['2 Juni 2025', '2025-06-02'],
    ['  02  juni 2025 ', '2025-06-02'],
    ['31 OKTOBER 2024', '2024-10-31'],
    ['31 Okt 2024', '2024-10-31'],
    ['17 Agt. 2024', '2024-08-17'],
    ['5 Nopember 2024', '2024-11-05'],
    ['June 2, 2025', '2025-06-02'],
    ['2nd June 2025', '2025-06-02'],
    ['Oktober 2024', '2024-10'],
    ['2024-10-31', '2024-10-31'],
    ['2024', '2024'],
  ])('understands %j', (typed, iso) => {
    expect(isoDate(typed)).toBe(iso)
  })

  it.each([
    '2/6/2025',
    '02-06-2025',
    '30 Februari 2024',
    '0 Mei 2024',
    '-',
    '',
    'segera',
    '2 Juni',
    '1 May 2, 2024',
    '2024-13',
    '12 foo 2024',
  ])('does not guess at %j', (typed) => {
    expect(isoDate(typed)).toBe(null)
  })

  it('reads back every date that the form writes out', () => {
    fc.assert(
      fc.property(isoDates, languages, fc.boolean(), (date, language, isMonth) => {
        const given = isMonth ? date.slice(0, 7) : date
        expect(isoDate(longDate(given, language))).toBe(given)
      }),
    )
  })
})
