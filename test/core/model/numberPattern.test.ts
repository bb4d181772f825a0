import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsUp, nextNumber, numberOf, unknownInPattern } from '@/core/model/numberPattern.ts'

const june = { unit: 'BU', year: 2026, month: 6 }

describe('a number pattern', () => {
  it.each([
    ['{nnn}/SOP/{unit}/{yyyy}', '007/SOP/BU/2026'],
    ['SOP-{n}', 'SOP-7'],
    ['{nn}/{mm}/{yy}', '07/06/26'],
    ['{n}.{m}', '7.6'],
    ['SOP/{nnnnnn}/{rm}/{yyyy}', 'SOP/000007/VI/2026'],
    ['{nnn} dan {n}', '007 dan 7'],
    ['{nnnnnnn}{x} (a+b)', '{nnnnnnn}{x} (a+b)'],
  ])('%s makes %s', (pattern, number) => {
    expect(numberOf(pattern, 7, june)).toBe(number)
  })

  it.each([
    ['{nnn}/SOP/{unit}/{yyyy}', '007/SOP/2026'],
    ['{unit}-{n}', '7'],
    ['{n}/{unit}', '7'],
    ['{unit}', ''],
  ])('%s without a unit makes %s', (pattern, number) => {
    expect(numberOf(pattern, 7, { ...june, unit: ' ' })).toBe(number)
  })

  it('says what it does not know', () => {
    expect(unknownInPattern('{nnn}/{tahun}/{yyyy}/{}')).toEqual(['{tahun}', '{}'])
    expect(unknownInPattern('{nnn}/SOP/{unit}/{rm}/{yyyy}')).toEqual([])
  })

  it('says whether its numbers differ', () => {
    expect(countsUp('SOP/{yyyy}')).toBe(false)
    expect(countsUp('SOP/{nn}')).toBe(true)
  })
})

describe('the next number', () => {
  it.each([
    ['begins with 1', '{nnn}/SOP/{yyyy}', [], '001/SOP/2026'],
    ['follows the highest', '{nnn}/SOP/{yyyy}', ['002/SOP/2026', '010/SOP/2026'], '011/SOP/2026'],
    ['does not mind its digits', '{nnn}/SOP', ['1234/SOP', '5/SOP'], '1235/SOP'],
    ['begins anew each year', '{n}/{yyyy}', ['9/2025', '3/2026'], '4/2026'],
    ['runs on over the months', '{n}/{rm}/{yyyy}', ['4/III/2026', '9/XIII/2026'], '5/VI/2026'],
    ['is counted for each unit', '{n}/{unit}', ['4/TU', '2/BU'], '3/BU'],
    ['does not mind case and spaces', 'SOP {n}', [' sop  4 ', 'SOP x'], 'SOP 5'],
    ['takes signs as they are', 'A.{n}(+)', ['A.8(+)', 'AB9(+)'], 'A.9(+)'],
    ['repeats a pattern that does not count', 'SOP/{yyyy}', ['SOP/2026'], 'SOP/2026'],
    ['is empty without a pattern', ' ', ['4'], ''],
  ])('%s', (_, pattern, taken, number) => {
    expect(nextNumber(pattern, taken, june)).toBe(number)
  })

  it('is never one of those given, whatever they are', () => {
    const patterns = fc.constantFrom('{nnn}/SOP/{unit}/{yyyy}', '{n}', 'S{nn}{mm}{yy}', '{n}/{rm}/{n}')
    const numbers = fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 12 }), fc.constantFrom('BU', 'TU'))
    fc.assert(
      fc.property(patterns, fc.array(numbers), ([...pattern], given) => {
        const text = pattern.join('')
        const taken = given.map(([running, month, unit]) => numberOf(text, running, { ...june, month, unit }))

        const next = nextNumber(text, taken, june)

        expect(taken).not.toContain(next)
        expect(nextNumber(text, [...taken, next], june)).not.toBe(next)
      }),
    )
  })
})
