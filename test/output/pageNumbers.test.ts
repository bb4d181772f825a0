import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageNumbers } from '@/output/pageNumbers.ts'

it.each([
  ['', [1, 2, 3, 4, 5]],
  [' 2 ', [2]],
  ['1-3', [1, 2, 3]],
  ['4–', [4, 5]],
  ['-2', [1, 2]],
  ['3, 1, 2-3', [1, 2, 3]],
  ['2;4-9', [2, 4, 5]],
])('takes "%s" of five pages for %j', (text, pages) => {
  expect(pageNumbers(text, 5)).toEqual(pages)
})

it.each(['6', '0', 'satu', '1-2-3', '1,,2', '-', '3-1', '1.5'])('finds no page of five in "%s"', (text) => {
  expect(pageNumbers(text, 5)).toBeNull()
})

it('gives pages that there are, each once and in order, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789-–, ;x')) }),
      fc.nat(30),
      (text, count) => {
        const pages = pageNumbers(text, count) ?? []

        expect(pages).toEqual([...new Set(pages)].toSorted((a, b) => a - b))
        for (const page of pages) expect(page >= 1 && page <= count).toBe(true)
      },
    ),
  )
})
